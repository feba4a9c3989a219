package mx.trazo.fhir.version;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Unscoped;

/**
 * Where versions are kept; rows are added, never changed. A version says the same to everybody who
 * may read the resource.
 */
@Unscoped("whoever asks for versions has just read the resource itself within its facility")
public interface ShownVersionStore {
  /**
   * Adds those that are not there yet.
   *
   * @return how many were added
   */
  int add(Collection<ShownVersion> versions);

  /** When each of the versions was shown first, by its key; those never shown are absent. */
  Map<String, Instant> listShown(Collection<String> keys);

  /** The versions of a resource, newest first, at most so many. */
  List<ShownVersion> list(String resource, int limit);
}
