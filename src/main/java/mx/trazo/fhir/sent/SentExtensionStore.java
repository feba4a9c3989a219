package mx.trazo.fhir.sent;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** Where unknown extensions are kept; rows are added, never changed. */
public interface SentExtensionStore {
  /** Keeps those that say something, for resources of the scope's facility. */
  void add(FacilityScope scope, Collection<SentExtensions> sent, Instant at);

  /** What was kept, by resource; resources without are absent. */
  @Unscoped("whoever asks has just read the resource itself within its facility")
  Map<String, String> list(Collection<String> resources);
}
