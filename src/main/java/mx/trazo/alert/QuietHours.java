package mx.trazo.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of the wall clock in which nobody is disturbed, every day.
 *
 * @param from the first minute of quiet
 * @param to the first minute after it; before {@code from} when the quiet goes over midnight, and
 *     equal to it for no quiet at all
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  /**
   * When something may be sent at the earliest: at once outside the quiet, else at its end. An end
   * that the clocks jump over is later by the jump; of one that they show twice, it is the first.
   */
  public Instant opens(Instant wish) {
    ZonedDateTime local = wish.atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean overMidnight = from.isAfter(to);
    boolean begun = !time.isBefore(from);
    boolean notOver = time.isBefore(to);
    boolean quiet = overMidnight ? begun || notOver : begun && notOver;
    if (!quiet) {
      return wish;
    }
    boolean tomorrow = overMidnight && begun;
    Instant end =
        local.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(to).atZone(zone).toInstant();
    // the second time that the clocks show the same hour, its end may be behind
    return end.isBefore(wish) ? wish : end;
  }
}
