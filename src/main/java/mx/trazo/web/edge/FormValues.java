package mx.trazo.web.edge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, and what is wrong with it; shown again exactly as typed. */
public final class FormValues {
  /** Under this name stands what is wrong with the form as a whole. */
  public static final String WHOLE = "";

  private static final int LONGEST = 4000;

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, String> faults = new LinkedHashMap<>();

  /** An empty form. */
  public FormValues() {}

  /** The fields of a body as the server reads it: texts, or lists of texts. */
  public static FormValues of(@Nullable Map<String, Object> body) {
    var form = new FormValues();
    if (body != null) {
      body.forEach((name, value) -> {
        if (value instanceof Iterable<?> several) {
          several.forEach(one -> form.add(name, String.valueOf(one)));
        } else if (value != null) {
          form.add(name, value.toString());
        }
      });
    }
    return form;
  }

  private void add(String name, String value) {
    values
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
  }

  /** Sets a field; null leaves it out. */
  public FormValues set(String name, @Nullable String value) {
    values.remove(name);
    if (value != null) {
      add(name, value);
    }
    return this;
  }

  /** Sets a field of several values. */
  public FormValues set(String name, List<String> several) {
    values.remove(name);
    several.forEach(value -> add(name, value));
    return this;
  }

  /** The first value as typed; empty when there is none. */
  public String get(String name) {
    List<String> found = values.get(name);
    return found == null || found.isEmpty() ? "" : found.getFirst();
  }

  /** The value without blanks around it, or null when nothing is left. */
  public @Nullable String text(String name) {
    String stripped = get(name).strip();
    return stripped.isEmpty() ? null : stripped;
  }

  /** Every value of a field. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** Whether a field has this value; for choices. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** Says what is wrong with a field; the first word about it stays. */
  public void fault(String name, String sentence) {
    faults.putIfAbsent(name, sentence);
  }

  /** Whether something is wrong with the field. */
  public boolean wrong(String name) {
    return faults.containsKey(name);
  }

  /** What is wrong with the field; empty when nothing is. */
  public String fault(String name) {
    return faults.getOrDefault(name, "");
  }

  /** Everything wrong, by field, in the order found. */
  public Map<String, String> faults() {
    return faults;
  }

  /** The ids of what describes a field, or null: its hint and what is wrong. */
  public @Nullable String describedBy(String name, boolean hint) {
    if (!hint && !wrong(name)) {
      return null;
    }
    return (hint ? name + "-ayuda" : "")
        + (hint && wrong(name) ? " " : "")
        + (wrong(name) ? name + "-falta" : "");
  }
}
