package mx.trazo.web.laboratory;

import java.time.Duration;
import java.util.Optional;
import mx.trazo.tracking.WorkLine;
import mx.trazo.turnaround.ClockReading;

/**
 * Work with what its clock says.
 *
 * @param reading empty when nobody promised anything
 */
public record DueLine(WorkLine work, Optional<ClockReading> reading) {
  /** Less than this is soon. */
  public static final Duration SOON = Duration.ofHours(4);

  /** Whether its promise is broken. */
  public boolean late() {
    return reading.filter(ClockReading::late).isPresent();
  }

  /** Whether its promise is about to be broken. */
  public boolean soon() {
    return !late() && reading.filter(r -> r.remaining().compareTo(SOON) < 0).isPresent();
  }

  /** The colour of that; the words always stand beside it. */
  public String tone() {
    if (late()) {
      return "bad";
    }
    return soon() ? "warn" : reading.isPresent() ? "ok" : "";
  }
}
