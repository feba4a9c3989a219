package mx.trazo.patient;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Two records of a facility that may be the same person, until somebody decides.
 *
 * @param id a {@link mx.trazo.kernel.Ulid}
 * @param newer the record at whose registration it was noticed
 * @param decision null while nobody decided
 */
public record PatientMatch(
    String id,
    PatientId older,
    PatientId newer,
    MatchGrade grade,
    Instant foundAt,
    @Nullable Decision decision) {

  /** What somebody decided about a match. */
  public record Decision(MatchVerdict verdict, String reason, AccountId by, Instant at) {}
}
