package mx.trazo.network;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Says at which telephone a facility answers; every page that says "ask them" shows it. */
@Singleton
public class ChangePhone {
  private final Catalogue catalogue;
  private final KeepFacility keepFacility;

  /** Keeps it, and makes the catalogue read it again. */
  ChangePhone(Catalogue catalogue, KeepFacility keepFacility) {
    this.catalogue = catalogue;
    this.keepFacility = keepFacility;
  }

  /** The telephone of the actor's own facility as it is kept from now on; a blank takes it away. */
  public Outcome<Optional<String>> change(Actor actor, @Nullable String typed) {
    if (!actor.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(NetworkRefusal.NETWORK_ROLE_MISSING);
    }
    Outcome<Optional<String>> checked = FacilityRules.phone(typed);
    if (checked instanceof Outcome.Done<Optional<String>>(var phone)) {
      keepFacility.keepPhone(actor, phone.orElse(null));
      catalogue.forget();
    }
    return checked;
  }
}
