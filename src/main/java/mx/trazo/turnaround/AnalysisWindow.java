package mx.trazo.turnaround;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole months, the one that is not over included.
 *
 * @param from the first month
 * @param to the last month, included
 */
public record AnalysisWindow(YearMonth from, YearMonth to) {
  /** Where the days of figures begin: one for the whole network, that of most of it. */
  public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

  /** More months than anybody compares. */
  public static final int MOST_MONTHS = 60;

  /** Refuses months in the wrong order, and more than anybody compares. */
  public AnalysisWindow {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException("no such window");
    }
  }

  /** So many months up to and with the one of an instant. */
  public static AnalysisWindow last(int months, Instant now) {
    YearMonth to = YearMonth.from(dayOf(now));
    return new AnalysisWindow(to.minusMonths(months - 1L), to);
  }

  /** The day of an instant, as figures count days. */
  public static LocalDate dayOf(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  /** When a day begins. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first day. */
  public LocalDate begins() {
    return from.atDay(1);
  }

  /** The first day after it. */
  public LocalDate ends() {
    return to.plusMonths(1).atDay(1);
  }
}
