package mx.trazo.turnaround;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * How long a finished test stood at one point of its way, and how long it then took to the release.
 *
 * @param hour the hour of the week in which it came there, from Monday 0 to Sunday 167
 * @param part the part of the day and the kind of day in which it came there
 * @param stood seconds until the next known moment
 * @param took seconds until the release
 * @param releasedAt in seconds since 1970
 */
record Stay(int hour, int part, long stood, long took, long releasedAt) {
  private static final int HOURS_OF_A_PART = 4;

  static Stay of(Instant from, Instant left, Instant released, ZoneId zone) {
    return new Stay(
        hourOfWeek(from, zone),
        partOfDay(from, zone),
        left.getEpochSecond() - from.getEpochSecond(),
        released.getEpochSecond() - from.getEpochSecond(),
        released.getEpochSecond());
  }

  static int hourOfWeek(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
  }

  /** Fridays are not like other days: what is left over then waits for the Monday. */
  static int partOfDay(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    DayOfWeek day = local.getDayOfWeek();
    int kind =
        switch (day) {
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> 0;
          case FRIDAY -> 1;
          case SATURDAY, SUNDAY -> 2;
        };
    return kind * 24 / HOURS_OF_A_PART + local.getHour() / HOURS_OF_A_PART;
  }
}
