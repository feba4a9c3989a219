package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long something may take.
 *
 * @param amount how many of the unit, at least 1
 * @param zone where days begin; of no consequence for elapsed hours
 */
public record Promise(int amount, TurnaroundUnit unit, ZoneId zone) {
  /** Refuses a promise of nothing, and one that nobody would live to see. */
  public Promise {
    if (amount < 1 || amount > 10_000) {
      throw new IllegalArgumentException("no such promise");
    }
  }

  /** When the promise ends if nothing pauses it. */
  public Instant from(Instant start) {
    return switch (unit) {
      case ELAPSED_HOURS -> start.plus(Duration.ofHours(amount));
      case CALENDAR_DAYS -> start.atZone(zone).plusDays(amount).toInstant();
    };
  }
}
