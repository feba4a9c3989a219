package mx.trazo.network;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.FacilityCode.CodeScheme;
import org.jspecify.annotations.Nullable;

/** Gives a facility one more CLUES, for instance the new one of IMSS-Bienestar. */
@Singleton
public class AddFacilityCode {
  private final Catalogue catalogue;
  private final KeepFacilityCode keepFacilityCode;

  /** Checks against the catalogue and keeps the code. */
  AddFacilityCode(Catalogue catalogue, KeepFacilityCode keepFacilityCode) {
    this.catalogue = catalogue;
    this.keepFacilityCode = keepFacilityCode;
  }

  /**
   * Adds a CLUES; both codes find the facility from now on.
   *
   * @param validFrom first day, or null when unknown
   */
  public Outcome<FacilityCode> add(
      Actor actor, FacilityId id, String typedClues, @Nullable LocalDate validFrom) {
    if (!actor.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(NetworkRefusal.NETWORK_ROLE_MISSING);
    }
    Optional<Facility> facility = catalogue.findFacility(id);
    if (facility.isEmpty()) {
      return Outcome.refused(NetworkRefusal.FACILITY_UNKNOWN, id.value());
    }
    Optional<Clues> clues = Clues.parse(typedClues);
    if (clues.isEmpty()) {
      String shown = typedClues.length() <= 20 ? typedClues : typedClues.substring(0, 20) + "…";
      return Outcome.refused(NetworkRefusal.CLUES_MALFORMED, shown);
    }
    var code = new FacilityCode(CodeScheme.CLUES, clues.get().text(), false, validFrom, null);
    Outcome<FacilityCode> kept = keepFacilityCode.keep(actor, facility.get(), code);
    catalogue.forget();
    return kept;
  }
}
