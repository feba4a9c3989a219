package mx.trazo.course;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many came at which hour of which weekday, by the clock on a wall.
 *
 * @param zone of the clock
 * @param counts what came at all
 */
public record WeekHours(ZoneId zone, Map<Slot, Long> counts) {
  /** Hours of a day. */
  public static final int HOURS = 24;

  /** Copies the map. */
  public WeekHours {
    counts = Map.copyOf(counts);
  }

  /**
   * One hour of one weekday.
   *
   * @param hour from 0 to 23
   */
  public record Slot(DayOfWeek day, int hour) {}

  /** Adds up hours as they were told. */
  public static WeekHours of(Map<Instant, Long> hours, ZoneId zone) {
    Map<Slot, Long> counts = new HashMap<>();
    hours.forEach((begins, number) -> {
      ZonedDateTime at = begins.atZone(zone);
      counts.merge(new Slot(at.getDayOfWeek(), at.getHour()), number, Long::sum);
    });
    return new WeekHours(zone, counts);
  }

  /** How many at this hour of this day. */
  public long at(DayOfWeek day, int hour) {
    return counts.getOrDefault(new Slot(day, hour), 0L);
  }

  /** The hour with most, the earliest of several; empty when nothing came. */
  public Optional<Slot> busiest() {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Slot, Long>comparingByValue()
                .thenComparing(
                    Map.Entry.comparingByKey(
                        Comparator.comparing(Slot::day).thenComparingInt(Slot::hour).reversed())))
        .map(Map.Entry::getKey);
  }

  /** All of a day. */
  public long ofDay(DayOfWeek day) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().day() == day)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
