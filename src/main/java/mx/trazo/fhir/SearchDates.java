package mx.trazo.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.order.TestSearch.Span;

/**
 * Dates to search by: a prefix, and a date as wide as it is written. What is compared with them is
 * a moment, told to the millisecond.
 */
final class SearchDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(eq|ne|gt|lt|ge|le|sa|eb)?(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:T(\\d{2}:\\d{2})(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

  private SearchDates() {}

  private record Width(Instant from, Instant until) {
    /** No database knows every year that can be written. */
    Width {
      from = within(from);
      until = within(until);
    }

    private static Instant within(Instant at) {
      Instant first = Span.ALWAYS.from();
      Instant last = Span.ALWAYS.until();
      return at.isBefore(first) ? first : at.isAfter(last) ? last : at;
    }
  }

  /**
   * The moments that all the values of a parameter leave.
   *
   * @param zone the zone of dates that name none
   */
  static Span read(Asked asked, String name, ZoneId zone) {
    Span span = Span.ALWAYS;
    boolean hole = false;
    for (String value : asked.values(name)) {
      Matcher date = DATE.matcher(withPlus(value));
      boolean not = value.startsWith("ne");
      if (!date.matches() || (not && hole)) {
        throw SearchValues.wrong(name, "ge2026-11-20, lt2026-11-20T09:30:00-08:00");
      }
      hole |= not;
      span = span.and(span(date, name, zone));
    }
    return span;
  }

  /** The value with the sign of its zone: clients that do not escape a plus send a blank. */
  static String withPlus(String value) {
    return value.replace(' ', '+');
  }

  private static Span span(Matcher date, String name, ZoneId zone) {
    Width width;
    try {
      width = width(date, zone);
    } catch (DateTimeException e) {
      throw SearchValues.wrong(name, "2026-11-20");
    }
    Span always = Span.ALWAYS;
    return switch (date.group(1) == null ? "eq" : date.group(1)) {
      case "ne" -> new Span(always.from(), always.until(), width.from, width.until);
      case "gt", "sa" -> from(width.until);
      case "ge" -> from(width.from);
      case "lt", "eb" -> until(width.from);
      case "le" -> until(width.until);
      default -> from(width.from).and(until(width.until));
    };
  }

  private static Span from(Instant from) {
    return new Span(from, Span.ALWAYS.until(), from, from);
  }

  private static Span until(Instant until) {
    return new Span(Span.ALWAYS.from(), until, until, until);
  }

  /** From the first moment that the text can mean to the first that it cannot. */
  private static Width width(Matcher date, ZoneId zone) {
    int year = Integer.parseInt(date.group(2));
    if (date.group(3) == null) {
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
    }
    LocalDate first = LocalDate.of(year, Integer.parseInt(date.group(3)), 1);
    if (date.group(4) == null) {
      return days(first, first.plusMonths(1), zone);
    }
    LocalDate day = first.withDayOfMonth(Integer.parseInt(date.group(4)));
    if (date.group(5) == null) {
      return days(day, day.plusDays(1), zone);
    }
    String seconds = date.group(6) == null ? "" : date.group(6);
    String time = day + "T" + date.group(5) + seconds;
    Instant from =
        date.group(8) == null
            ? LocalDateTime.parse(time).atZone(zone).toInstant()
            : OffsetDateTime.parse(time + date.group(8)).toInstant();
    ChronoUnit unit =
        seconds.isEmpty()
            ? ChronoUnit.MINUTES
            : date.group(7) == null ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
    return new Width(from, from.plus(1, unit));
  }

  private static Width days(LocalDate from, LocalDate until, ZoneId zone) {
    return new Width(from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
  }
}
