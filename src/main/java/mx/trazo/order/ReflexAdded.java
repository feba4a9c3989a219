package mx.trazo.order;

import java.time.Instant;
import mx.trazo.kernel.Fact;

/** A result asked for a further test of the same order. */
public record ReflexAdded(Order order, OrderedTest test, Instant at) implements Fact {}
