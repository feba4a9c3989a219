package mx.trazo.turnaround;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of when a test came how far; what is not in it was not recorded, or is to come.
 *
 * @param rejected whether the laboratory rejected its sample, so that it has no turnaround
 */
public record Timeline(Map<Milestone, Instant> times, boolean rejected) {
  /** Copies the times. */
  public Timeline {
    times = Map.copyOf(times);
  }

  /** The way of a test whose sample nobody rejected. */
  public Timeline(Map<Milestone, Instant> times) {
    this(times, false);
  }

  /** When that happened, as far as is known. */
  public Optional<Instant> find(Milestone milestone) {
    return Optional.ofNullable(times.get(milestone));
  }
}
