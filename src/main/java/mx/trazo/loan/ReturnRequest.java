package mx.trazo.loan;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * A hospital asks for its block before it is due.
 *
 * @param reason what it needs it for
 * @param askerName the asker's name as it was then
 * @param answered what the laboratory said, or null while it has not
 */
public record ReturnRequest(
    String id,
    SpecimenId container,
    String reason,
    AccountId askedBy,
    String askerName,
    Instant askedAt,
    @Nullable Answered answered) {

  /**
   * The answer.
   *
   * @param words why; needed with a no
   * @param who the name of who answered, as it was then
   */
  public record Answered(
      RequestAnswer answer, @Nullable String words, AccountId by, String who, Instant at) {}

  /** Whether the laboratory lets it go with work open. */
  public boolean granted() {
    return answered != null && answered.answer() == RequestAnswer.GRANTED;
  }
}
