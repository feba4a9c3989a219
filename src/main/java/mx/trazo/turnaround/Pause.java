package mx.trazo.turnaround;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A time that does not count, because somebody else has to act first; from its first moment to its
 * end, which is not included.
 *
 * @param owner who has to act, as the policy said when the pause began
 * @param author who noted it
 * @param from when it began
 * @param to when it ended, or null while it lasts
 * @param evidence what shows that it was so: a call, a letter, an incident
 */
public record Pause(
    PauseReason reason,
    Owner owner,
    AccountId author,
    Instant from,
    @Nullable Instant to,
    String evidence) {
  /** Refuses a pause that ends before it begins, and one that nothing shows. */
  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends after it begins");
    }
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a pause has its evidence");
    }
  }
}
