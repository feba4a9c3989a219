package mx.trazo.network;

import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.testing.RunningTrazo;

/** Facilities that a test makes for itself, so that it never meets the rows of another. */
public final class NewFacilities {
  private NewFacilities() {}

  /** A hospital of IMSS-Bienestar in Michoacan, without a CLUES. */
  public static Facility hospital(RunningTrazo trazo) {
    return register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.MN, "Morelia");
  }

  /** A facility of your own. */
  public static Facility register(
      RunningTrazo trazo,
      String institutionCode,
      FacilityKind kind,
      MexicanState state,
      String municipality) {
    String name = "Unidad " + trazo.bean(Ids.class).next();
    var entry =
        new FacilityEntry(
            institutionCode,
            name,
            name,
            kind,
            LevelOfCare.SECOND,
            state,
            municipality,
            null,
            null,
            null);
    Outcome<RegisteredFacility> outcome =
        trazo.bean(RegisterFacility.class).register(administrator(trazo), entry);
    return switch (outcome) {
      case Outcome.Done<RegisteredFacility>(var registered) -> registered.facility();
      case Outcome.Refused<RegisteredFacility>(var refusal) ->
          throw new IllegalStateException(refusal.toString());
    };
  }

  /** Somebody who may change the network. */
  public static Actor administrator(RunningTrazo trazo) {
    Facility cibior = trazo.bean(Catalogue.class).findFacilityByCode("CIBIOR").orElseThrow();
    return new Actor(
        new AccountId(trazo.bean(Ids.class).next()),
        "Prueba",
        cibior.id(),
        Set.of(Role.ADMINISTRATOR, Role.AGREEMENT_MANAGER));
  }

  /** Somebody of a facility with the roles given. */
  public static Actor actorOf(RunningTrazo trazo, Facility facility, Role... roles) {
    return new Actor(
        new AccountId(trazo.bean(Ids.class).next()), "Prueba", facility.id(), Set.of(roles));
  }
}
