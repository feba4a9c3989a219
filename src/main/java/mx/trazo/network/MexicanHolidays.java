package mx.trazo.network;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The obligatory days of rest of article 74 of the Ley Federal del Trabajo, as they stand since its
 * Mondays of 2006. None of them moves because it falls on a weekend. The federal executive is
 * handed over every six years: on 1 December until 2018, on 1 October since the reform of 2024.
 * Election days are not computed: laboratories add them by hand.
 */
public final class MexicanHolidays {
  private static final int FIRST_OCTOBER_HANDOVER = 2024;
  private static final int YEARS_BETWEEN_HANDOVERS = 6;

  private MexicanHolidays() {}

  /** The days of rest of one year, in order. */
  public static SortedSet<LocalDate> of(int year) {
    var days = new TreeSet<LocalDate>();
    days.add(LocalDate.of(year, Month.JANUARY, 1));
    days.add(monday(1, Month.FEBRUARY, year));
    days.add(monday(3, Month.MARCH, year));
    days.add(LocalDate.of(year, Month.MAY, 1));
    days.add(LocalDate.of(year, Month.SEPTEMBER, 16));
    days.add(monday(3, Month.NOVEMBER, year));
    days.add(LocalDate.of(year, Month.DECEMBER, 25));
    if ((year - FIRST_OCTOBER_HANDOVER) % YEARS_BETWEEN_HANDOVERS == 0) {
      Month handover = year >= FIRST_OCTOBER_HANDOVER ? Month.OCTOBER : Month.DECEMBER;
      days.add(LocalDate.of(year, handover, 1));
    }
    return Collections.unmodifiableSortedSet(days);
  }

  /**
   * Whether nobody works on the day given, by law or because a laboratory says so.
   *
   * @param exceptions days that differ from the law's calendar: true for closed, false for open
   */
  static boolean rest(LocalDate day, Map<LocalDate, Boolean> exceptions) {
    Boolean own = exceptions.get(day);
    return own == null ? of(day.getYear()).contains(day) : own;
  }

  private static LocalDate monday(int ordinal, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
  }
}
