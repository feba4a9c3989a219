package mx.trazo.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a laboratory works: its hours on each weekday, without the law's days of rest, with the days
 * that it adds or takes away.
 *
 * <p>Hours are times on the wall, their length is real: on the night on which the clocks change,
 * hours that span the change are an hour shorter or longer. A time that the change leaves out moves
 * on by the hour, one that comes twice is meant the first time.
 *
 * @param zone where days begin and hours are meant
 * @param week the openings of each weekday; a weekday without any is never worked
 * @param restsByLaw whether the days of article 74 are free
 * @param exceptions days that differ: true for closed, false for open in the hours of its weekday
 */
public record WorkingCalendar(
    ZoneId zone,
    Map<DayOfWeek, List<Opening>> week,
    boolean restsByLaw,
    Map<LocalDate, Boolean> exceptions) {

  /** Copies and sorts; refuses hours that overlap, and a week without any. */
  public WorkingCalendar {
    var sorted = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
    week.forEach((day, openings) -> {
      if (!openings.isEmpty()) {
        sorted.put(day, inOrder(openings));
      }
    });
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("nobody ever works");
    }
    week = Map.copyOf(sorted);
    exceptions = Map.copyOf(exceptions);
  }

  /**
   * Hours of one day.
   *
   * @param from first moment
   * @param until end, not included; midnight is the end of the day
   */
  public record Opening(LocalTime from, LocalTime until) {
    /** Refuses hours that end before they begin. */
    public Opening {
      if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
        throw new IllegalArgumentException("hours end after they begin");
      }
    }
  }

  /**
   * A stretch of work.
   *
   * @param from first moment
   * @param until end, not included
   */
  public record Slot(Instant from, Instant until) {}

  /** Never closed, on no day. */
  public static WorkingCalendar always(ZoneId zone) {
    List<Opening> day = List.of(new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    return new WorkingCalendar(
        zone,
        Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> day)),
        false,
        Map.of());
  }

  /** The same hours from Monday to Friday, without the law's days of rest. */
  public static WorkingCalendar weekdays(ZoneId zone, LocalTime from, LocalTime until) {
    List<Opening> day = List.of(new Opening(from, until));
    return new WorkingCalendar(
        zone,
        Arrays.stream(DayOfWeek.values())
            .filter(weekday -> weekday.getValue() <= DayOfWeek.FRIDAY.getValue())
            .collect(Collectors.toMap(Function.identity(), _ -> day)),
        true,
        Map.of());
  }

  /** The day on the wall. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The stretches of work of one day, in order; none when it is free. */
  public List<Slot> slots(LocalDate day) {
    if (free(day)) {
      return List.of();
    }
    var slots = new ArrayList<Slot>();
    Instant last = Instant.MIN;
    for (Opening opening : week.getOrDefault(day.getDayOfWeek(), List.of())) {
      boolean wholeDay = opening.until().equals(LocalTime.MIDNIGHT);
      Instant from = at(day, opening.from());
      Instant until = at(wholeDay ? day.plusDays(1) : day, opening.until());
      Instant begins = from.isBefore(last) ? last : from;
      if (begins.isBefore(until)) {
        slots.add(new Slot(begins, until));
        last = until;
      }
    }
    return slots;
  }

  /** The first day from this one on, itself included, on which somebody works. */
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate found = day;
    while (slots(found).isEmpty()) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The working day that many after this one; for 0 the first from this one on. */
  public LocalDate workingDayAfter(LocalDate day, int days) {
    LocalDate found = workingDayFrom(day);
    for (int i = 0; i < days; i++) {
      found = workingDayFrom(found.plusDays(1));
    }
    return found;
  }

  /** When the work of a day begins; the day must be a working day. */
  public Instant opens(LocalDate day) {
    return slots(day).getFirst().from();
  }

  /** When the work of a day ends; the day must be a working day. */
  public Instant closes(LocalDate day) {
    return slots(day).getLast().until();
  }

  /** How much of the time between two instants is worked. */
  public Duration workedBetween(Instant from, Instant to) {
    Duration worked = Duration.ZERO;
    LocalDate last = dayOf(to);
    for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
      for (Slot slot : slots(day)) {
        Instant begins = slot.from().isBefore(from) ? from : slot.from();
        Instant ends = slot.until().isAfter(to) ? to : slot.until();
        if (begins.isBefore(ends)) {
          worked = worked.plus(Duration.between(begins, ends));
        }
      }
    }
    return worked;
  }

  /**
   * The first instant by which that much has been worked since another; when that is the end of a
   * working day, the closing and not the next opening. The instant itself for no work.
   */
  public Instant afterWork(Instant from, Duration work) {
    Duration left = work;
    Instant reached = from;
    for (LocalDate day = dayOf(from); left.isPositive(); day = day.plusDays(1)) {
      for (Slot slot : slots(day)) {
        Instant begins = slot.from().isBefore(from) ? from : slot.from();
        if (left.isPositive() && begins.isBefore(slot.until())) {
          Duration length = Duration.between(begins, slot.until());
          Duration taken = left.compareTo(length) < 0 ? left : length;
          left = left.minus(taken);
          reached = begins.plus(taken);
        }
      }
    }
    return reached;
  }

  /** A time on the wall as an instant. */
  public Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private boolean free(LocalDate day) {
    return restsByLaw ? MexicanHolidays.rest(day, exceptions) : exceptions.getOrDefault(day, false);
  }

  private static List<Opening> inOrder(List<Opening> openings) {
    List<Opening> sorted = openings.stream().sorted(Comparator.comparing(Opening::from)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      LocalTime until = sorted.get(i - 1).until();
      if (until.equals(LocalTime.MIDNIGHT) || sorted.get(i).from().isBefore(until)) {
        throw new IllegalArgumentException("hours overlap");
      }
    }
    return sorted;
  }
}
