package mx.trazo.network;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The obligatory days of rest of article 74 of the Ley Federal del Trabajo. None of them moves
 * because it falls on a weekend. Election days are not computed: laboratories add them by hand.
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
    if (year >= FIRST_OCTOBER_HANDOVER
        && (year - FIRST_OCTOBER_HANDOVER) % YEARS_BETWEEN_HANDOVERS == 0) {
      days.add(LocalDate.of(year, Month.OCTOBER, 1));
    }
    return Collections.unmodifiableSortedSet(days);
  }

  private static LocalDate monday(int ordinal, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
  }
}
