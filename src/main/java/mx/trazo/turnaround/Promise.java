package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.network.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take.
 *
 * @param amount how many of the unit, at least 1
 * @param calendar the working days and hours, and the zone; without consequence for elapsed hours
 *     that know no cut-off
 * @param cutOff until when, to the second, a start counts for its own working day, or null for any
 *     time; see {@link #countsFrom}
 * @param pauses the reasons that stop the clock, each with who has to act
 */
public record Promise(
    int amount,
    TurnaroundUnit unit,
    WorkingCalendar calendar,
    @Nullable LocalTime cutOff,
    Map<PauseReason, Owner> pauses) {
  /** Every reason that there is, with whoever usually has to act. */
  public static final Map<PauseReason, Owner> EVERY_PAUSE =
      Arrays.stream(PauseReason.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PauseReason::owner));

  /** Refuses a promise of nothing, and one that nobody would live to see. */
  public Promise {
    if (amount < 1 || amount > 10_000) {
      throw new IllegalArgumentException("no such promise");
    }
    pauses = Map.copyOf(pauses);
  }

  /** A promise that no closing time, cut-off or kind of pause restricts. */
  public Promise(int amount, TurnaroundUnit unit, ZoneId zone) {
    this(amount, unit, WorkingCalendar.always(zone), null, EVERY_PAUSE);
  }

  /** Where days begin. */
  public ZoneId zone() {
    return calendar.zone();
  }

  /** When the promise ends if nothing pauses it. */
  public Instant from(Instant start) {
    Instant counts = countsFrom(start);
    return switch (unit) {
      case ELAPSED_HOURS -> counts.plus(Duration.ofHours(amount));
      case CALENDAR_DAYS -> sameTimeAfter(counts);
      case BUSINESS_HOURS -> calendar.afterWork(counts, Duration.ofHours(amount));
      case BUSINESS_DAYS -> calendar.closes(calendar.workingDayAfter(dayZero(counts), amount));
    };
  }

  /**
   * From when a start counts. Without a cut-off at once. With one, whatever starts on a working day
   * from its opening to the cut-off counts at once; everything else from the next opening, because
   * a laboratory with a cut-off takes up with the next day what came too late for this one, and
   * nothing that came later may be due earlier.
   */
  public Instant countsFrom(Instant start) {
    if (cutOff == null) {
      return start;
    }
    LocalDate day = calendar.dayOf(start);
    LocalDate working = calendar.workingDayFrom(day);
    if (working.equals(day) && start.isAfter(calendar.at(day, cutOff))) {
      working = calendar.workingDayFrom(day.plusDays(1));
    }
    Instant opens = calendar.opens(working);
    return opens.isAfter(start) ? opens : start;
  }

  /** How much of the time between two instants the promise counts, pauses aside. */
  Duration countedBetween(Instant from, Instant to) {
    return switch (unit) {
      case ELAPSED_HOURS, CALENDAR_DAYS -> Duration.between(from, to);
      case BUSINESS_HOURS, BUSINESS_DAYS -> calendar.workedBetween(from, to);
    };
  }

  /** The first instant by which that much has counted since another. */
  Instant afterCounting(Instant from, Duration counted) {
    return switch (unit) {
      case ELAPSED_HOURS, CALENDAR_DAYS -> from.plus(counted);
      case BUSINESS_HOURS, BUSINESS_DAYS -> calendar.afterWork(from, counted);
    };
  }

  private Instant sameTimeAfter(Instant start) {
    var local = start.atZone(zone()).toLocalDateTime().plusDays(amount);
    return calendar.at(local.toLocalDate(), local.toLocalTime());
  }

  private LocalDate dayZero(Instant start) {
    LocalDate day = calendar.workingDayFrom(calendar.dayOf(start));
    return start.isAfter(calendar.closes(day)) ? calendar.workingDayFrom(day.plusDays(1)) : day;
  }
}
