package mx.trazo.course;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Risk;
import org.jspecify.annotations.Nullable;

/**
 * What the forecast said of an open test.
 *
 * @param due when its promise ends
 * @param missed of the tests that speak for it, in how many of a hundred more time passed than is
 *     left; null without a forecast
 * @param cases how many speak for it
 */
public record RiskCall(
    OrderedTestId test,
    FacilityId laboratory,
    FacilityId hospital,
    String testCode,
    Risk risk,
    Instant due,
    @Nullable Integer missed,
    int cases,
    Instant calledAt) {}
