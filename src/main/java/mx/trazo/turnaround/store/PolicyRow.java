package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.trazo.kernel.AgreementId;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.StartEvent;
import mx.trazo.turnaround.StopEvent;
import mx.trazo.turnaround.TurnaroundPolicy;
import mx.trazo.turnaround.TurnaroundUnit;
import org.jspecify.annotations.Nullable;

/** One row of {@code turnaround_policy}. */
@Introspected
@MappedEntity("turnaround_policy")
record PolicyRow(
    @Id String id,
    @Nullable String agreementId,
    String testCode,
    int version,
    String startEvent,
    String stopEvent,
    int amount,
    String unit,
    String zoneId,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  TurnaroundPolicy policy() {
    return new TurnaroundPolicy(
        id,
        agreementId == null ? null : new AgreementId(agreementId),
        testCode,
        null,
        version,
        StartEvent.valueOf(startEvent),
        StopEvent.valueOf(stopEvent),
        new Promise(amount, TurnaroundUnit.valueOf(unit), ZoneId.of(zoneId)),
        validFrom,
        validTo);
  }
}
