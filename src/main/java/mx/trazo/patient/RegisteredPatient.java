package mx.trazo.patient;

import java.util.List;

/**
 * What came of a registration.
 *
 * @param reused whether the facility already had the record; nothing in it was changed then
 * @param possibleDuplicates other records of the facility that may be the same person, recorded for
 *     a person to decide
 */
public record RegisteredPatient(
    Patient patient,
    boolean reused,
    List<PatientMatch> possibleDuplicates,
    List<PatientWarning> warnings) {
  /** Copies the lists. */
  public RegisteredPatient {
    possibleDuplicates = List.copyOf(possibleDuplicates);
    warnings = List.copyOf(warnings);
  }
}
