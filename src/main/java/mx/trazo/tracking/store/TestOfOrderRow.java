package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;

/** A test of an order. */
@Introspected
record TestOfOrderRow(String orderId, String orderedTestId) {}
