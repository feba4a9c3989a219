package mx.trazo.web.hospital;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.tracking.Whereabouts;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.UsualTime;

/**
 * One late test, and what can honestly be said of it.
 *
 * @param startedAt when the laboratory accepted the sample
 * @param usual how long such tests took there lately; empty when too few were done
 * @param expected when it is likely to be done; empty when nothing can be said
 */
public record LateLine(
    Whereabouts place,
    Instant startedAt,
    ClockReading reading,
    Optional<UsualTime> usual,
    Optional<Instant> expected) {
  /** By how much it is late. */
  public Duration over() {
    return reading.remaining().negated();
  }

  /** How long the laboratory has had it. */
  public Duration atLaboratory() {
    return reading.gross();
  }
}
