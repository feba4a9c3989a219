package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.course.RiskCall;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Risk;
import org.jspecify.annotations.Nullable;

/** One row of {@code risk_call} that still runs. */
@Introspected
record RiskRow(
    String orderedTestId,
    String laboratoryId,
    String facilityId,
    String testCode,
    String risk,
    Instant dueAt,
    @Nullable Integer missed,
    int cases,
    Instant calledAt) {

  RiskCall call() {
    return new RiskCall(
        new OrderedTestId(orderedTestId),
        new FacilityId(laboratoryId),
        new FacilityId(facilityId),
        testCode,
        Risk.valueOf(risk),
        dueAt,
        missed,
        cases,
        calledAt);
  }
}
