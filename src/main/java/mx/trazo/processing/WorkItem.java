package mx.trazo.processing;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.TestFamily;

/** The work on one ordered test, from acceptance to release. */
public record WorkItem(
    OrderedTestId test,
    OrderId order,
    FacilityId laboratory,
    String testCode,
    TestFamily family,
    WorkState state,
    Instant openedAt,
    Instant movedAt) {}
