package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Pause;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

/** One row of {@code turnaround_clock}; {@link WholeClocks} reads what belongs to it. */
@Introspected
@MappedEntity("turnaround_clock")
record ClockRow(
    @Id String orderedTestId,
    String orderId,
    String facilityId,
    String laboratoryId,
    @Nullable String agreementId,
    String testCode,
    @Nullable String policyId,
    Instant startedAt,
    @Nullable Instant stoppedAt) {

  TurnaroundClock clock(@Nullable Promise promise, List<Pause> pauses) {
    return new TurnaroundClock(
        new OrderedTestId(orderedTestId),
        new OrderId(orderId),
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        agreementId == null ? null : new AgreementId(agreementId),
        testCode,
        policyId,
        promise,
        startedAt,
        stoppedAt,
        pauses);
  }
}
