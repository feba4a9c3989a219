package mx.trazo.boot.demo;

import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityEntry;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.LevelOfCare;
import mx.trazo.network.MexicanState;
import mx.trazo.network.RegisterFacility;
import mx.trazo.network.RegisteredFacility;

/** The places of the demo: two that are in every database, and two hospitals that do not exist. */
enum DemoPlace {
  ENSENADA("BCIMB000010", "", MexicanState.BC, "Ensenada"),
  CIBIOR("CIBIOR", "", MexicanState.PL, "Puebla"),
  SONORA(
      "DEMO-SONORA",
      "Hospital General de Demostración Sonora (ficticio)",
      MexicanState.SR,
      "Hermosillo"),
  PUEBLA(
      "DEMO-PUEBLA",
      "Hospital General de Demostración Puebla (ficticio)",
      MexicanState.PL,
      "Puebla");

  private final String code;
  private final String name;
  private final MexicanState state;
  private final String municipality;

  DemoPlace(String code, String name, MexicanState state, String municipality) {
    this.code = code;
    this.name = name;
    this.state = state;
    this.municipality = municipality;
  }

  /** The facility, which is registered when it is not there. */
  Facility facility(Catalogue catalogue, RegisterFacility register, Actor administrator) {
    Optional<Facility> known = catalogue.findFacilityByCode(code);
    if (known.isPresent()) {
      return known.get();
    }
    var entry =
        new FacilityEntry(
            "IMB",
            name,
            name.replace("Hospital General de Demostración", "HG Demostración"),
            FacilityKind.HOSPITAL,
            LevelOfCare.SECOND,
            state,
            municipality,
            null,
            null,
            code);
    return switch (register.register(administrator, entry)) {
      case Outcome.Done<RegisteredFacility>(var registered) -> registered.facility();
      case Outcome.Refused<RegisteredFacility>(var refusal) ->
          throw new IllegalStateException("demo: " + refusal);
    };
  }
}
