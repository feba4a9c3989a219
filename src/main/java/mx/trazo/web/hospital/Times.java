package mx.trazo.web.hospital;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.web.edge.Frame;
import mx.trazo.web.words.Sentences;

/**
 * Writes times for the people of one facility.
 *
 * @param zone the facility's zone
 * @param now when the page was asked for
 * @param place whose time it is, as people call it: Tijuana
 */
public record Times(ZoneId zone, Instant now, String place) {
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", MEXICO);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM, HH:mm", MEXICO);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", MEXICO);
  private static final DateTimeFormatter TODAY =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", MEXICO);
  private static final DateTimeFormatter INPUT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** Day and time: 22 nov 2026, 10:42. */
  public String at(Instant instant) {
    return MOMENT.format(instant.atZone(zone));
  }

  /** Without the year: 22 nov, 10:42. */
  public String briefly(Instant instant) {
    return SHORT.format(instant.atZone(zone));
  }

  /** A day: 22/11/2026. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The day on which something happened, where the people are. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The day it is: domingo 22 de noviembre de 2026. */
  public String today() {
    return TODAY.format(now.atZone(zone));
  }

  /** What a field of type {@code datetime-local} takes. */
  public String input(Instant instant) {
    return INPUT.format(instant.atZone(zone));
  }

  /** What a field of type {@code datetime-local} gives; empty when it is not a time. */
  public Optional<Instant> read(String typed) {
    return Sentences.instant(typed, zone);
  }

  /** How long until then, in words, or that it is over. */
  public String left(Frame frame, Instant until) {
    Duration left = Duration.between(now, until);
    return left.isNegative()
        ? frame.t("hospital.left.over")
        : frame.t("hospital.left", String.valueOf(left.toHours()), left.toMinutesPart());
  }

  /** How long it has been since. */
  public Duration since(Instant instant) {
    return Duration.between(instant, now);
  }

  /** A span of time as people say it: 3 h 20 min, 2 d 4 h. */
  public String span(Frame frame, Duration duration) {
    Duration whole = duration.isNegative() ? Duration.ZERO : duration;
    if (whole.toDays() >= 2) {
      return frame.t("lab.span.days", whole.toDays(), whole.toHoursPart());
    }
    return whole.toHours() > 0
        ? frame.t("lab.span.hours", whole.toHours(), whole.toMinutesPart())
        : frame.t("lab.span.minutes", whole.toMinutes());
  }

  /** Whether that moment has passed. */
  public boolean over(Instant until) {
    return until.isBefore(now);
  }
}
