package mx.trazo.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/** Where a hospital's results are read together with whose they are and who opened them. */
public interface ResultListStore {
  /** Released reports of the hospital, last released first. */
  List<ResultFigures> listReleased(FacilityScope hospital, ResultFilter filter, int limit);

  /** Released reports of these orders of the hospital, last released first. */
  List<ResultFigures> listOfOrders(FacilityScope hospital, Collection<OrderId> orders, int limit);

  /** How many released reports nobody at the hospital has opened; of more than 100, 100. */
  int countUnopened(FacilityScope hospital);

  /** Where the drafts of these tests' reports stand, without anything of what they say. */
  List<DraftStage> listDrafts(FacilityScope hospital, Collection<OrderedTestId> tests);

  /** Whom the hospital named on the manifest of the last box with a container of the order. */
  Optional<String> findContact(FacilityScope scope, OrderId order);
}
