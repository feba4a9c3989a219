package mx.trazo.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;

/** Orders in memory, with the same manners as the database. */
public final class MemoryOrderStore implements OrderStore {
  private final Map<OrderId, Order> orders = new LinkedHashMap<>();

  @Override
  public void insert(FacilityScope scope, Order order) {
    if (!order.facility().equals(scope.facility())) {
      throw new IllegalArgumentException("an order is registered by its own facility");
    }
    if (orders.putIfAbsent(order.id(), order) != null) {
      throw new IllegalStateException("order twice");
    }
  }

  @Override
  public void insertTest(FacilityScope scope, OrderId id, OrderedTest test, Instant addedAt) {
    Order order = find(scope, id).orElseThrow();
    var tests = new ArrayList<>(order.tests());
    tests.add(test);
    orders.put(
        id,
        new Order(
            order.id(),
            order.facility(),
            order.patient(),
            order.agreement(),
            order.standing(),
            order.request(),
            order.contentHash(),
            tests,
            order.registeredBy(),
            order.registeredAt()));
  }

  @Override
  public void lock(FacilityScope scope, OrderId id) {
    // one thread at a time works on this store
  }

  @Override
  public Optional<Order> find(FacilityScope scope, OrderId id) {
    return Optional.ofNullable(orders.get(id)).filter(order -> visible(scope, order));
  }

  @Override
  public Optional<Order> findByClientKey(FacilityScope scope, String clientKey) {
    return orders.values().stream()
        .filter(order -> order.facility().equals(scope.facility()))
        .filter(order -> order.request().clientKey().equals(clientKey))
        .findFirst();
  }

  @Override
  public List<Order> listNewest(FacilityScope scope, int limit) {
    return orders.values().stream()
        .filter(order -> order.facility().equals(scope.facility()))
        .sorted(Comparator.comparing(Order::registeredAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TestSearch.Found> listTests(FacilityScope scope, TestSearch search, int limit) {
    Comparator<TestSearch.Found> oldest =
        Comparator.comparing(TestSearch.Found::registeredAt)
            .thenComparing(found -> found.order().value())
            .thenComparing(found -> found.test().value());
    TestSearch.Found after = search.after();
    return found(scope, search)
        .filter(found -> after == null || oldest.compare(found, after) < 0)
        .sorted(oldest.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public long countTests(FacilityScope scope, TestSearch search) {
    return found(scope, search).count();
  }

  private Stream<TestSearch.Found> found(FacilityScope scope, TestSearch search) {
    return orders.values().stream()
        .filter(order -> visible(scope, order))
        .flatMap(order ->
            order.tests().stream()
                .filter(test -> search.meets(order, test))
                .map(test -> new TestSearch.Found(order.registeredAt(), order.id(), test.id())));
  }

  @Override
  public List<Order> listByIds(FacilityScope scope, Collection<OrderId> ids) {
    return ids.stream().flatMap(id -> find(scope, id).stream()).toList();
  }

  @Override
  public List<Order> listReplacing(FacilityScope scope, OrderId replaced) {
    return orders.values().stream()
        .filter(order -> visible(scope, order) && replaced.equals(order.request().replaces()))
        .sorted(Comparator.comparing(Order::registeredAt))
        .limit(20)
        .toList();
  }

  @Override
  public Optional<FacilityId> findKeeperOf(FacilityScope scope, PatientId patient) {
    return orders.values().stream()
        .filter(order -> order.patient().equals(patient) && visible(scope, order))
        .min(Comparator.comparing(Order::registeredAt))
        .map(Order::facility);
  }

  private static boolean visible(FacilityScope scope, Order order) {
    return scope.facility().equals(order.facility())
        || scope.facility().equals(order.request().laboratory());
  }
}
