package mx.trazo.patient;

import java.util.List;
import mx.trazo.kernel.Refusal;

/** What {@link PatientRules} finds in an entry. */
public sealed interface PatientCheck {
  /** The entry can be registered. */
  record Passed(CheckedPatient patient) implements PatientCheck {}

  /** The entry cannot be registered; at least one error, in the order of the form. */
  record Failed(List<FieldError> errors) implements PatientCheck {
    /** Copies the errors. */
    public Failed {
      errors = List.copyOf(errors);
    }
  }

  /**
   * What is wrong with one field.
   *
   * @param field the component of {@link PatientEntry}
   */
  record FieldError(String field, Refusal refusal) {}
}
