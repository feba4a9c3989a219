package mx.trazo.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;

/** Where it is kept which lists came in and what became of their rows. */
public interface OrderImportStore {
  /** Keeps a list of which no row was taken yet. */
  void insert(FacilityScope scope, OrderImport begun);

  /** Keeps what became of some rows, and counts them. */
  void insertLines(FacilityScope scope, String id, List<ImportLine> lines);

  /** Marks the list as worked off. */
  void finish(FacilityScope scope, String id, Instant at);

  /** The list of an id. */
  Optional<OrderImport> find(FacilityScope scope, String id);

  /** The facility's lists, newest first. */
  List<OrderImport> listNewest(FacilityScope scope, int limit);

  /** The rows of a list that became nothing, in their order. */
  List<ImportLine> listRefused(FacilityScope scope, String id, int limit);
}
