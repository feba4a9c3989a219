package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a clock says at one moment.
 *
 * @param countsFrom from when the promise counts; after the start when a cut-off was missed
 * @param due when the promise ends; moves on while a pause lasts
 * @param gross time since the start, pauses included
 * @param paused time that did not count
 * @param remaining time from now, or from the stop, to the due time; negative when late
 * @param late whether the work was, or by now is, past its due time
 * @param stopped whether the clock has stopped
 * @param held whether a pause lasts that keeps the due time open: nobody knows it until the pause
 *     ends, and until then the work is neither due nor late
 * @param unheeded pauses for reasons that the promise does not allow: they stop nothing and are
 *     shown
 */
public record ClockReading(
    Instant countsFrom,
    Instant due,
    Duration gross,
    Duration paused,
    Duration remaining,
    boolean late,
    boolean stopped,
    boolean held,
    List<Pause> unheeded) {
  /** Copies the list. */
  public ClockReading {
    unheeded = List.copyOf(unheeded);
  }

  /** Time that counts. */
  public Duration net() {
    return gross.minus(paused);
  }
}
