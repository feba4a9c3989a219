package mx.trazo.patient.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.MatchGrade;
import mx.trazo.patient.MatchVerdict;
import mx.trazo.patient.PatientMatch;
import mx.trazo.patient.PatientMatch.Decision;
import org.jspecify.annotations.Nullable;

/** A row of {@code patient_match}. */
@MappedEntity("patient_match")
record MatchRow(
    @Id String id,
    String olderId,
    String newerId,
    String grade,
    Instant foundAt,
    @Nullable String verdict,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  PatientMatch toMatch() {
    return new PatientMatch(
        id,
        new PatientId(olderId),
        new PatientId(newerId),
        MatchGrade.valueOf(grade),
        foundAt,
        decision());
  }

  private @Nullable Decision decision() {
    if (verdict == null || reason == null || decidedBy == null || decidedAt == null) {
      return null;
    }
    return new Decision(MatchVerdict.valueOf(verdict), reason, new AccountId(decidedBy), decidedAt);
  }
}
