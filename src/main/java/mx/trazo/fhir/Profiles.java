package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.fhir.profile.Finding;
import mx.trazo.fhir.profile.FullValidator;
import mx.trazo.fhir.profile.ProfileRules;
import mx.trazo.kernel.Refusal;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The published profiles at work: what is sent is checked by rules made of them, and {@code
 * $validate} asks HL7's validator over the same files. Both are made once, when first needed or a
 * while after the start, whichever comes first.
 */
@Singleton
public class Profiles {
  private static final String BASE = "https://trazo.mx/fhir/StructureDefinition/";

  /** What an order has to be. */
  static final String ORDER = BASE + "transaccion-de-solicitud";

  /** What every bundle has to be. */
  static final String BUNDLE = "http://hl7.org/fhir/StructureDefinition/Bundle";

  /** What a patient has to be. */
  static final String PATIENT = BASE + "paciente-oncologico";

  /** What a custody event that another system reports has to be. */
  static final String REPORTED = BASE + "movimiento-informado";

  /** What a subscription has to be. */
  static final String SUBSCRIPTION = BASE + "suscripcion-a-tema";

  /** The profile that a resource of a type is meant to follow here. */
  private static final Map<String, String> OF_TYPE =
      Map.ofEntries(
          Map.entry("Bundle", ORDER),
          Map.entry("Patient", PATIENT),
          Map.entry("ServiceRequest", BASE + "solicitud-oncologica"),
          Map.entry("Specimen", BASE + "muestra"),
          Map.entry("Task", BASE + "tarea-de-solicitud"),
          Map.entry("Provenance", BASE + "movimiento-de-custodia"),
          Map.entry("DiagnosticReport", BASE + "informe"),
          Map.entry("Observation", BASE + "marcador"),
          Map.entry("Organization", BASE + "unidad-medica"),
          Map.entry("Location", BASE + "lugar-de-custodia"),
          Map.entry("Subscription", SUBSCRIPTION));

  private @Nullable ProfileRules rules;
  private @Nullable FullValidator validator;

  /** The profile of a type; empty when none is published for it. */
  static Optional<String> of(String type) {
    return Optional.ofNullable(OF_TYPE.get(type));
  }

  /** The rules; the first call takes seconds. */
  synchronized ProfileRules rules() {
    ProfileRules made = rules;
    if (made == null) {
      made = ProfileRules.read(Versions.context());
      rules = made;
    }
    return made;
  }

  /** HL7's validator; the first call takes seconds. */
  synchronized FullValidator validator() {
    FullValidator made = validator;
    if (made == null) {
      made = new FullValidator(Versions.context(), rules());
      validator = made;
    }
    return made;
  }

  /** Makes the rules and uses them once, so that the first order does not wait for them. */
  void warmRules() {
    rules().check(new Bundle(), ORDER);
    rules().check(new Patient(), PATIENT);
  }

  /** Makes HL7's validator and uses it once. */
  void warmValidator() {
    validator().validate("{\"resourceType\":\"Patient\"}", PATIENT);
  }

  /** Adds what a resource breaks of a profile to the issues that are not known yet. */
  void check(Resource resource, String profile, Issues issues) {
    List<FhirIssue> further = new ArrayList<>();
    for (Finding finding : rules().check(resource, profile)) {
      if (!issues.concern(finding.at())) {
        further.add(new FhirIssue(refusal(finding), finding.at()));
      }
    }
    further.forEach(issues::add);
  }

  private static Refusal refusal(Finding finding) {
    FhirRefusal code =
        switch (finding.kind()) {
          case TOO_FEW -> FhirRefusal.FHIR_PROFILE_FEW;
          case TOO_MANY -> FhirRefusal.FHIR_PROFILE_MANY;
          case VALUE -> FhirRefusal.FHIR_PROFILE_VALUE;
          case TYPE -> FhirRefusal.FHIR_PROFILE_TYPE;
          case CODE -> FhirRefusal.FHIR_PROFILE_CODE;
          case STRAY -> FhirRefusal.FHIR_PROFILE_STRAY;
          case ADDRESS -> FhirRefusal.FHIR_PROFILE_ADDRESS;
          case REFERENCE -> FhirRefusal.FHIR_PROFILE_REFERENCE;
          case TWICE -> FhirRefusal.FHIR_PROFILE_TWICE;
          case RULE -> FhirRefusal.FHIR_PROFILE_RULE;
        };
    return Refusal.of(
        code,
        finding.facts().stream().map(fact -> Characters.tame(fact, 300)).toArray(String[]::new));
  }
}
