package mx.trazo.web.laboratory;

import java.util.Map;
import mx.trazo.kernel.SpecimenId;

/** What stands in the fields of the result form. */
public record FormText(Map<String, String> fields) {
  /** Copies the fields. */
  public FormText {
    fields = Map.copyOf(fields);
  }

  /** A field of a container, or an empty text. */
  public String of(SpecimenId subject, String code) {
    return fields.getOrDefault(subject.value() + "." + code, "");
  }

  /** A field of the whole report, or an empty text. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }
}
