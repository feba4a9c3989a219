package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.network.Facility;
import org.hl7.fhir.r4.model.Reference;

/** Finds by their codes the facilities that an export names; they have other ids here. */
@Singleton
public class ExportedFacilities {
  private final Organizations organizations;

  /** Codes are looked up in the catalogue. */
  public ExportedFacilities(Organizations organizations) {
    this.organizations = organizations;
  }

  /** The facility; when there is none, that is added to the issues under its code and name. */
  Optional<Facility> find(Reference reference, String at, Issues issues) {
    Optional<Facility> found = organizations.find(reference);
    if (found.isEmpty()) {
      String code = reference.getIdentifier().getValue();
      String name = reference.getDisplay();
      issues.add(
          at,
          FhirRefusal.FHIR_FACILITY_UNKNOWN,
          code == null ? "-" : Characters.tame(code, 40),
          name == null ? "-" : Characters.tame(name, 80));
    }
    return found;
  }
}
