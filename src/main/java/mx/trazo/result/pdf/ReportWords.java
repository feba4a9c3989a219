package mx.trazo.result.pdf;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import mx.trazo.result.CellPercent;
import org.jspecify.annotations.Nullable;

/** The Spanish words of a report; sentences stand in the room's bundle, never here. */
final class ReportWords {
  private static final Locale MEXICO = Locale.of("es", "MX");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "i18n.result",
          MEXICO,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", MEXICO);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm 'h'", MEXICO);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", MEXICO);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", MEXICO);

  private final ZoneId zone;

  /** Words for reports of a laboratory in this zone. */
  ReportWords(ZoneId zone) {
    this.zone = zone;
  }

  /** The sentence of a key with its facts. */
  String of(String key, Object... facts) {
    String pattern = BUNDLE.getString(key);
    return facts.length == 0 ? pattern : new MessageFormat(pattern, MEXICO).format(facts);
  }

  /** The word for an answer; a dash where there is none. */
  String of(@Nullable Enum<?> answer) {
    return answer == null
        ? "–"
        : of("result." + answer.getDeclaringClass().getSimpleName() + "." + answer.name());
  }

  /** A share of cells with its sign. */
  String of(@Nullable CellPercent percent) {
    return percent == null ? "–" : percent.text() + " %";
  }

  /** Day and hour written out. */
  String when(Instant at) {
    return LONG.format(at.atZone(zone));
  }

  /** Day and hour in figures; "sin dato" where unknown. */
  String shortly(@Nullable Instant at) {
    return at == null ? of("report.unknown") : SHORT.format(at.atZone(zone));
  }

  /** Birth date with the age on the day given. */
  String birth(LocalDate birth, Instant on) {
    Period age = Period.between(birth, on.atZone(zone).toLocalDate());
    String years =
        age.getYears() >= 2
            ? of("report.age.years", age.getYears())
            : of("report.age.months", age.toTotalMonths());
    return LONG_DAY.format(birth) + " (" + years + ")";
  }

  /** The zone and its distance from UTC at the instant. */
  String zone(Instant at) {
    return of(
        "report.zone", zone.getDisplayName(TextStyle.FULL, MEXICO), OFFSET.format(at.atZone(zone)));
  }

  /** The text, or the word for a missing fact. */
  String orUnknown(@Nullable String text) {
    return text == null || text.isBlank() ? of("report.unknown") : text;
  }
}
