package mx.trazo.web.alert;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import mx.trazo.alert.AlertRefusal;
import mx.trazo.alert.RuleDraft;
import mx.trazo.kernel.Refusal;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.web.edge.FormValues;
import org.jspecify.annotations.Nullable;

/** The form for a rule. What is no number or hour is read as one that is refused. */
final class RuleForm {
  private static final int MINUTES = 60;
  private static final int WRONG = -1;

  private RuleForm() {}

  static FormValues fresh() {
    return new FormValues()
        .set("clase", ConcernKind.LATE.name())
        .set("horas", "0")
        .set("silencioDesde", "21:00")
        .set("silencioHasta", "07:00")
        .set("urgente", "si");
  }

  static RuleDraft read(FormValues form) {
    String hours = form.text("escalarHoras");
    return new RuleDraft(
        Arrays.stream(ConcernKind.values())
            .filter(kind -> kind.name().equals(form.get("clase")))
            .findFirst()
            .orElse(ConcernKind.LATE),
        form.has("alcance", "red"),
        minutes(form.get("horas")),
        lines(form.get("destinos")),
        time(form, "silencioDesde"),
        time(form, "silencioHasta"),
        form.has("urgente", "si"),
        hours == null ? null : Integer.valueOf(minutes(hours)),
        lines(form.get("otros")));
  }

  private static int minutes(String text) {
    try {
      double hours = Double.parseDouble(text.strip().replace(',', '.'));
      // the rule refuses what is out of its bounds
      return hours >= 0 && hours <= 10_000 ? (int) Math.round(hours * MINUTES) : WRONG;
    } catch (NumberFormatException e) {
      return WRONG;
    }
  }

  private static @Nullable LocalTime time(FormValues form, String name) {
    String text = form.text(name);
    try {
      return text == null ? null : LocalTime.parse(text).withSecond(0).withNano(0);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("[\\s,;]*[\\n,;]+[\\s,;]*"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The field that a refusal is about. */
  static String field(Refusal refusal) {
    return switch (refusal.code()) {
      case AlertRefusal.ALERT_SPAN_WRONG -> "horas";
      case AlertRefusal.ALERT_QUIET_WRONG -> "silencioDesde";
      case AlertRefusal.ALERT_ESCALATION_HALF -> "otros";
      case AlertRefusal.ALERT_WITHOUT_RECIPIENT,
          AlertRefusal.ALERT_RECIPIENTS_TOO_MANY,
          AlertRefusal.RECIPIENT_NOT_AN_ADDRESS ->
          "destinos";
      default -> FormValues.WHOLE;
    };
  }
}
