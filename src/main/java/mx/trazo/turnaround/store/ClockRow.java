package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.TurnaroundUnit;
import org.jspecify.annotations.Nullable;

/** One row of {@code turnaround_clock} with the promise of its policy. */
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
    @Nullable Integer amount,
    @Nullable String unit,
    @Nullable String zoneId,
    Instant startedAt,
    @Nullable Instant stoppedAt) {

  TurnaroundClock clock() {
    return new TurnaroundClock(
        new OrderedTestId(orderedTestId),
        new OrderId(orderId),
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        agreementId == null ? null : new AgreementId(agreementId),
        testCode,
        policyId,
        amount == null || unit == null || zoneId == null
            ? null
            : new Promise(amount, TurnaroundUnit.valueOf(unit), ZoneId.of(zoneId)),
        startedAt,
        stoppedAt);
  }
}
