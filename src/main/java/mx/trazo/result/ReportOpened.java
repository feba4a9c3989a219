package mx.trazo.result;

import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;

/** Somebody at the hospital opened a report, for the first time or again. */
public record ReportOpened(OrderId order) implements Fact {}
