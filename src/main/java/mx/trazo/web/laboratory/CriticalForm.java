package mx.trazo.web.laboratory;

import java.util.HashMap;
import java.util.Map;
import mx.trazo.result.CriticalChoice;
import mx.trazo.result.ForeseeCritical;
import org.jspecify.annotations.Nullable;

/** The tick with which a specialist marks a result as critical, and the reason beside it. */
final class CriticalForm {
  /** Says that the tick was on the form: a tick that is not set is not sent. */
  static final String SHOWN = "critico-visto";

  static final String TICK = "critico";
  static final String WORDS = "critico-motivo";

  private CriticalForm() {}

  /** What was chosen; null when the form had no tick. */
  static @Nullable CriticalChoice choice(Map<String, String> form) {
    return form.containsKey(SHOWN)
        ? new CriticalChoice("si".equals(form.get(TICK)), form.getOrDefault(WORDS, ""))
        : null;
  }

  /** Only these fields, to be shown again as typed. */
  static Map<String, String> of(Map<String, String> form) {
    Map<String, String> kept = new HashMap<>();
    for (String field : new String[] {SHOWN, TICK, WORDS}) {
      String typed = form.get(field);
      if (typed != null) {
        kept.put(field, typed);
      }
    }
    return kept;
  }

  /** What stands in the fields before anything typed is put over it. */
  static Map<String, String> of(ForeseeCritical.Foreseen foreseen, Map<String, String> typed) {
    return foreseen.words().isEmpty() || typed.containsKey(SHOWN)
        ? Map.of()
        : Map.of(TICK, "si", WORDS, String.join("\n", foreseen.words()));
  }
}
