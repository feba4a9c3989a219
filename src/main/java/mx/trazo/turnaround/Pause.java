package mx.trazo.turnaround;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that does not count, because somebody else has to act first.
 *
 * @param from when it began
 * @param to when it ended, or null while it lasts
 */
public record Pause(Instant from, @Nullable Instant to) {
  /** Refuses a pause that ends before it begins. */
  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause ends after it begins");
    }
  }
}
