package mx.trazo.web.laboratory;

import java.util.Map;
import mx.trazo.kernel.SpecimenId;

/**
 * What stands in the fields of the result form.
 *
 * @param faults what is wrong with a field, by its name
 */
public record FormText(Map<String, String> fields, Map<String, String> faults) {
  /** Copies both. */
  public FormText {
    fields = Map.copyOf(fields);
    faults = Map.copyOf(faults);
  }

  /** A form in which nothing is wrong. */
  public FormText(Map<String, String> fields) {
    this(fields, Map.of());
  }

  /** A field of a container, or an empty text. */
  public String of(SpecimenId subject, String code) {
    return fields.getOrDefault(subject.value() + "." + code, "");
  }

  /** A field of the whole report, or an empty text. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  /** What is wrong with a field of the whole form, or an empty text. */
  public String fault(String name) {
    return faults.getOrDefault(name, "");
  }

  /** What is wrong with a field of a container, or an empty text. */
  public String fault(SpecimenId subject, String code) {
    return faults.getOrDefault(subject.value() + "." + code, "");
  }
}
