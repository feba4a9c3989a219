package mx.trazo.fhir.sent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** Where it is kept what came from another node; rows are added, never changed. */
public interface ImportedStore {
  /** Keeps where resources of the scope's facility came from, under the number of one import. */
  void add(
      FacilityScope scope, String number, AccountId by, Instant at, Collection<Imported> imported);

  /** Those of the sources that the facility imported before. */
  List<Imported> listBySource(FacilityScope scope, Collection<String> sources);

  /**
   * The sources of resources, by the resource; those that did not come from elsewhere are absent.
   */
  @Unscoped("whoever asks has just read the resource itself within its facility")
  Map<String, String> sources(Collection<String> resources);

  /** Whether anything was ever imported here. */
  @Unscoped("speaks of the node, not of rows")
  boolean isAny();
}
