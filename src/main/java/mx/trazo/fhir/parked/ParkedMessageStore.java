package mx.trazo.fhir.parked;

import mx.trazo.kernel.FacilityScope;

/** Where refused messages are kept; rows are added, never changed. */
public interface ParkedMessageStore {
  /** Keeps the message; the same body refused again for the same reason adds nothing. */
  void add(FacilityScope scope, ParkedMessage message);
}
