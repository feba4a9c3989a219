package mx.trazo.turnaround;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/** The time at which a result was promised passed without one; told once for each promise. */
public record PromiseBroken(
    OrderedTestId test, OrderId order, FacilityId facility, FacilityId laboratory, Instant due)
    implements Fact {}
