package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.patient.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on one test of a hospital is, for whoever waits for it.
 *
 * @param name of the patient
 * @param since when the work came there
 * @param step the last step done at the bench, in the catalogue's words, or null
 * @param collectedAt when the sample was taken, or null when nobody wrote it down
 * @param leftAt when its box left the hospital, or null
 * @param arrivedAt when it was read at the laboratory's door, or null
 */
public record Whereabouts(
    OrderedTestId test,
    OrderId order,
    FacilityId laboratory,
    String testCode,
    PersonName name,
    Where where,
    Instant since,
    @Nullable String step,
    @Nullable Instant collectedAt,
    @Nullable Instant leftAt,
    @Nullable Instant arrivedAt) {

  /** What it waits for. */
  public enum Where {
    /** It is being worked on at the bench. */
    BENCH,
    /** Nobody has written the result down. */
    READING,
    /** It is written down; a specialist has to sign it. */
    SIGNING,
    /** It is signed; a second person has to release it. */
    RELEASING
  }
}
