package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;

/**
 * What a clock says at one moment.
 *
 * @param due when the promise ends; moves on while a pause lasts
 * @param gross time since the start, pauses included
 * @param paused time that did not count
 * @param remaining time from now, or from the stop, to the due time; negative when late
 * @param late whether the work was, or by now is, past its due time
 * @param stopped whether the clock has stopped
 */
public record ClockReading(
    Instant due,
    Duration gross,
    Duration paused,
    Duration remaining,
    boolean late,
    boolean stopped) {
  /** Time that counts. */
  public Duration net() {
    return gross.minus(paused);
  }
}
