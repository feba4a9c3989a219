package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import mx.trazo.kernel.AgreementId;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.StartEvent;
import mx.trazo.turnaround.StopEvent;
import mx.trazo.turnaround.TurnaroundPolicy;
import org.jspecify.annotations.Nullable;

/** One row of {@code turnaround_policy}; {@link PolicyBook} reads what belongs to it. */
@Introspected
@MappedEntity("turnaround_policy")
record PolicyRow(
    @Id String id,
    @Nullable String agreementId,
    String testCode,
    @Nullable String specimenForm,
    int version,
    String startEvent,
    String stopEvent,
    int amount,
    String unit,
    String zoneId,
    @Nullable String cutOff,
    boolean restsByLaw,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  TurnaroundPolicy policy(Promise promise) {
    return new TurnaroundPolicy(
        id,
        agreementId == null ? null : new AgreementId(agreementId),
        testCode,
        specimenForm,
        version,
        StartEvent.valueOf(startEvent),
        StopEvent.valueOf(stopEvent),
        promise,
        validFrom,
        validTo);
  }
}
