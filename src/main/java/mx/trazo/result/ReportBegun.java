package mx.trazo.result;

import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;

/** Somebody read a case and entered something of it for the first time. */
public record ReportBegun(OrderId order) implements Fact {}
