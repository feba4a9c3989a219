package mx.trazo.turnaround;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/**
 * A pause of a clock as it was noted.
 *
 * @param endedBy who noted its end; null while it lasts, and when the end of the work ended it
 * @param notedAt when it was noted, which may be after it began
 */
public record KeptPause(
    String id, OrderedTestId test, Pause pause, @Nullable AccountId endedBy, Instant notedAt) {

  /** Whether it goes on. */
  public boolean lasts() {
    return pause.to() == null;
  }
}
