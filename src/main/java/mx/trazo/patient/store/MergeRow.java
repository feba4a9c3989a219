package mx.trazo.patient.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.PatientMerge;

/** A row of {@code patient_merge}, without its undoing. */
@MappedEntity("patient_merge")
record MergeRow(
    @Id String id,
    String survivorId,
    String absorbedId,
    String reason,
    String mergedBy,
    Instant mergedAt) {

  PatientMerge toMerge() {
    return new PatientMerge(
        id,
        new PatientId(survivorId),
        new PatientId(absorbedId),
        reason,
        new AccountId(mergedBy),
        mergedAt);
  }
}
