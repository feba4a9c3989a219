package mx.trazo.order;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;

/** Where orders are kept. A facility sees the orders it asked for or that were sent to it. */
public interface OrderStore {
  /** Keeps a new order with its tests. */
  void insert(FacilityScope scope, Order order);

  /** Adds a test that a result asked for. */
  void insertTest(FacilityScope scope, OrderId order, OrderedTest test, Instant addedAt);

  /** The order, when the facility asked for it or performs it. */
  Optional<Order> find(FacilityScope scope, OrderId id);

  /**
   * Holds the order until the transaction ends, so that what follows from all its samples together
   * is worked out by one at a time.
   */
  void lock(FacilityScope scope, OrderId id);

  /** The order that this hospital registered under its own key. */
  Optional<Order> findByClientKey(FacilityScope scope, String clientKey);

  /** The hospital's orders, newest first. */
  List<Order> listNewest(FacilityScope scope, int limit);

  /**
   * The tests that the facility asked for or performs, the newest order first and the tests of one
   * order by their ids downwards.
   */
  List<TestSearch.Found> listTests(FacilityScope scope, TestSearch search, int limit);

  /** How many there are, whatever {@code after} says. */
  long countTests(FacilityScope scope, TestSearch search);

  /** Those of the orders that the facility asked for or performs; at most 1,000 ids. */
  List<Order> listByIds(FacilityScope scope, Collection<OrderId> ids);

  /** The orders that take the place of one, oldest first, at most 20. */
  List<Order> listReplacing(FacilityScope scope, OrderId replaced);

  /**
   * Whose record a patient is: the hospital that keeps it, when the asking facility is that
   * hospital or performs an order for the patient.
   */
  Optional<FacilityId> findKeeperOf(FacilityScope scope, PatientId patient);
}
