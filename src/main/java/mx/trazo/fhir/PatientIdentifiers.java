package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientStore;

/** Finds a facility's patients by their numbers, in searches, conditions and references. */
@Singleton
public class PatientIdentifiers {
  private static final int MOST = 50;

  private final PatientStore patients;

  /** Looks into the facility's own records. */
  public PatientIdentifiers(PatientStore patients) {
    this.patients = patients;
  }

  /** The records that have any of the numbers, oldest first. */
  List<Patient> list(FacilityScope scope, List<SearchValues.Token> any) {
    List<Patient> found = new ArrayList<>();
    any.forEach(number -> found.addAll(list(scope, number)));
    return List.copyOf(byId(found).values());
  }

  private List<Patient> list(FacilityScope scope, SearchValues.Token number) {
    List<Patient> found = new ArrayList<>();
    String value = number.code();
    if (value.isEmpty()) {
      return found;
    }
    if (number.means(TrazoUris.CURP, value)
        && Curp.problemOf(value).isEmpty()
        && !Curp.of(value).isGeneric()) {
      found.addAll(patients.listByCurp(scope, Curp.of(value), MOST));
    }
    if (number.means(TrazoUris.NSS, value) && Nss.problemOf(value).isEmpty()) {
      found.addAll(patients.listByNss(scope, Nss.of(value), MOST));
    }
    if (number.means(TrazoUris.RECORD_NUMBER, value)) {
      // The column compares like people do; a token is exact.
      patients.listByRecordNumber(scope, value, MOST).stream()
          .filter(record -> value.equals(record.recordNumber()))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * The one record that meets a condition under which a patient is sent, or none. A condition has
   * to be a number that the patient sent has: anything else would join two people.
   */
  List<Patient> listMeeting(
      FacilityScope scope,
      String condition,
      org.hl7.fhir.r4.model.Patient sent,
      String at,
      Issues issues) {
    Optional<List<SearchValues.Token>> read = Conditions.read(condition, "Patient");
    boolean own =
        read.isPresent()
            && read.get().size() == 1
            && sent.getIdentifier().stream()
                .anyMatch(number -> read.get().getFirst().isExactly(number));
    if (!own) {
      issues.add(at, FhirRefusal.FHIR_CONDITION);
      return List.of();
    }
    return single(list(scope, read.get()), at, issues);
  }

  /** The record that a conditional reference leads to, or none with an issue that says why. */
  List<Patient> listReferred(FacilityScope scope, String reference, String at, Issues issues) {
    List<Patient> found =
        Conditions.read(reference, "Patient").map(read -> list(scope, read)).orElse(List.of());
    if (found.isEmpty()) {
      issues.add(at, FhirRefusal.FHIR_REFERENCE, "Patient");
    }
    return single(found, at, issues);
  }

  private static List<Patient> single(List<Patient> found, String at, Issues issues) {
    if (found.size() > 1) {
      issues.add(at, FhirRefusal.FHIR_CONDITION_AMBIGUOUS, Integer.toString(found.size()));
    }
    return found;
  }

  /** Each record once, in the order found. */
  static Map<PatientId, Patient> byId(List<Patient> found) {
    Map<PatientId, Patient> out = new LinkedHashMap<>();
    found.forEach(record -> out.putIfAbsent(record.id(), record));
    return out;
  }
}
