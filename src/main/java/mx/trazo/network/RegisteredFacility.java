package mx.trazo.network;

import java.util.List;

/** A new facility and what is odd about it. */
public record RegisteredFacility(Facility facility, List<FacilityWarning> warnings) {
  /** Copies the warnings. */
  public RegisteredFacility {
    warnings = List.copyOf(warnings);
  }
}
