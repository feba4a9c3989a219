package mx.trazo.network;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Adds a facility to the network; its time zone follows from its municipality. */
@Singleton
public class RegisterFacility {
  private final Catalogue catalogue;
  private final KeepFacility keepFacility;
  private final Ids ids;

  /** Checks against the catalogue and keeps the facility. */
  RegisterFacility(Catalogue catalogue, KeepFacility keepFacility, Ids ids) {
    this.catalogue = catalogue;
    this.keepFacility = keepFacility;
    this.ids = ids;
  }

  /** The new facility with its warnings; the catalogue knows it from now on. */
  public Outcome<RegisteredFacility> register(Actor actor, FacilityEntry entry) {
    if (!actor.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(NetworkRefusal.NETWORK_ROLE_MISSING);
    }
    Optional<Institution> institution = catalogue.findInstitutionByCode(entry.institutionCode());
    if (institution.isEmpty()) {
      return Outcome.refused(NetworkRefusal.INSTITUTION_UNKNOWN, entry.institutionCode());
    }
    Outcome<RegisteredFacility> checked =
        FacilityRules.check(entry, new FacilityId(ids.next()), institution.get().id());
    if (!(checked instanceof Outcome.Done<RegisteredFacility>(var registered))) {
      return checked;
    }
    Outcome<RegisteredFacility> kept = keepFacility.keep(actor, registered);
    catalogue.forget();
    return kept;
  }
}
