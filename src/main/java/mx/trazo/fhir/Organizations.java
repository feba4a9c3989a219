package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityCode;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Facilities as logical references: by CLUES, or by the network's code where there is none. */
@Singleton
public class Organizations {
  private final Catalogue catalogue;

  /** Facilities are looked up in the catalogue. */
  public Organizations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The facility as it was called on the day of an instant, in its own zone. */
  Reference of(FacilityId id, Instant at) {
    return reference("Organization", id, at);
  }

  /** The facility as a place. */
  Reference place(FacilityId id, Instant at) {
    return reference("Location", id, at);
  }

  private Reference reference(String type, FacilityId id, Instant at) {
    var reference = new Reference().setType(type);
    Optional<Facility> found = catalogue.findFacility(id);
    if (found.isEmpty()) {
      return reference;
    }
    Facility facility = found.get();
    reference.setDisplay(facility.name());
    Optional<String> clues = facility.cluesOn(at.atZone(facility.zone()).toLocalDate());
    String system = clues.isPresent() ? TrazoUris.CLUES : TrazoUris.FACILITY;
    clues
        .or(() -> facility.codes().stream().map(FacilityCode::code).findFirst())
        .ifPresent(
            code -> reference.setIdentifier(new Identifier().setSystem(system).setValue(code)));
    return reference;
  }

  /** The facility that a logical reference names. */
  Optional<Facility> find(Reference reference) {
    Identifier code = reference.getIdentifier();
    boolean ours =
        TrazoUris.CLUES.equals(code.getSystem()) || TrazoUris.FACILITY.equals(code.getSystem());
    return ours && code.getValue() != null
        ? catalogue.findFacilityByCode(code.getValue())
        : Optional.empty();
  }
}
