package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.network.MexicanState;

/**
 * One finished test as the figures count it.
 *
 * @param state where the hospital is
 * @param kept whether its promise was kept; empty when nobody promised anything
 */
public record FinishedClock(
    TurnaroundClock clock,
    MexicanState state,
    Instant stoppedAt,
    Optional<Boolean> kept,
    Duration gross,
    Duration net) {

  /** Reads a clock that has stopped. */
  public static FinishedClock of(TurnaroundClock clock, MexicanState state) {
    Instant stopped = clock.stoppedAt();
    if (stopped == null) {
      throw new IllegalArgumentException("the clock still runs");
    }
    return clock
        .read(stopped)
        .map(reading ->
            new FinishedClock(
                clock,
                state,
                stopped,
                Optional.of(!reading.late()),
                reading.gross(),
                reading.net()))
        .orElseGet(() -> {
          Duration taken = Duration.between(clock.startedAt(), stopped);
          Duration gross = taken.isNegative() ? Duration.ZERO : taken;
          return new FinishedClock(clock, state, stopped, Optional.empty(), gross, gross);
        });
  }

  /** Whether it stood still for a while. */
  public boolean paused() {
    return !net.equals(gross);
  }
}
