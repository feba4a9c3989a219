package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Ulid;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientStore;

/** Finds the record on file that a transaction means: by a condition or by a reference. */
@Singleton
public class OrderPatient {
  private final PatientIdentifiers identifiers;
  private final PatientStore patients;

  /** Looks into the facility's own records. */
  public OrderPatient(PatientIdentifiers identifiers, PatientStore patients) {
    this.identifiers = identifiers;
    this.patients = patients;
  }

  /** The record that the condition of the patient's entry finds; empty when none has to. */
  Optional<PatientId> meeting(Actor actor, OrderBundle.Entry entry, Issues issues) {
    String condition = entry.ifNoneExist();
    return condition == null
        ? Optional.empty()
        : first(
            identifiers.listMeeting(
                actor.scope(),
                condition,
                (org.hl7.fhir.r4.model.Patient) entry.resource(),
                "Bundle.entry[" + entry.index() + "].request.ifNoneExist",
                issues));
  }

  /** The record that the subjects of a transaction without a patient lead to. */
  Optional<PatientId> referred(Actor actor, OrderBundle bundle, Issues issues) {
    String reference = bundle.subject();
    String at = bundle.of(org.hl7.fhir.r4.model.ServiceRequest.class).getFirst().at() + ".subject";
    if (reference.indexOf('?') >= 0) {
      return first(identifiers.listReferred(actor.scope(), reference, at, issues));
    }
    String id = reference.startsWith("Patient/") ? reference.substring("Patient/".length()) : "";
    Optional<Patient> found =
        Ulid.looksRight(id) ? patients.find(actor.scope(), new PatientId(id)) : Optional.empty();
    if (found.isEmpty()) {
      issues.add(at, FhirRefusal.FHIR_REFERENCE, "Patient");
    }
    return found.map(Patient::id);
  }

  private static Optional<PatientId> first(List<Patient> found) {
    return found.stream().findFirst().map(Patient::id);
  }
}
