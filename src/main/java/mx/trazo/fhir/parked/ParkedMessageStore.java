package mx.trazo.fhir.parked;

import java.time.Instant;
import mx.trazo.kernel.FacilityScope;

/** Where refused messages are kept; rows are added, never changed. */
public interface ParkedMessageStore {
  /** Keeps the message; the same body refused again for the same reason adds nothing. */
  void add(FacilityScope scope, ParkedMessage message);

  /** Whether at least so many messages of the facility were kept since a moment. */
  boolean holdsAtLeast(FacilityScope scope, int count, Instant since);
}
