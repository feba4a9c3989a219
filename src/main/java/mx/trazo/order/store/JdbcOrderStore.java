package mx.trazo.order.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.Order;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.Priority;
import mx.trazo.order.TestSearch;
import mx.trazo.order.YesNoUnknown;

@Singleton
class JdbcOrderStore implements OrderStore {
  private final OrderRows orders;
  private final OrderedTestRows tests;
  private final TestSearchStatements found;

  JdbcOrderStore(OrderRows orders, OrderedTestRows tests, TestSearchStatements found) {
    this.orders = orders;
    this.tests = tests;
    this.found = found;
  }

  @Override
  public void insert(FacilityScope scope, Order order) {
    if (!order.facility().equals(scope.facility())) {
      throw new IllegalArgumentException("an order is registered by its own facility");
    }
    orders.save(rowOf(order));
    var rows = new ArrayList<OrderedTestRow>();
    for (OrderedTest test : order.tests()) {
      rows.add(
          new OrderedTestRow(
              test.id().value(),
              order.id().value(),
              rows.size(),
              test.testCode(),
              test.reflexOf() == null ? null : test.reflexOf().value(),
              order.registeredAt()));
    }
    tests.saveAll(rows);
  }

  @Override
  public void insertTest(FacilityScope scope, OrderId order, OrderedTest test, Instant addedAt) {
    if (test.reflexOf() == null) {
      throw new IllegalArgumentException("a test added later names the one that asked for it");
    }
    int added =
        tests.append(
            test.id().value(),
            order.value(),
            test.testCode(),
            test.reflexOf().value(),
            addedAt,
            scope.facility().value());
    if (added != 1) {
      throw new IllegalStateException("no such order for this facility");
    }
  }

  @Override
  public void lock(FacilityScope scope, OrderId id) {
    orders.lock(id.value(), scope.facility().value());
  }

  @Override
  public Optional<Order> find(FacilityScope scope, OrderId id) {
    return orders.find(id.value(), scope.facility().value()).map(row -> whole(List.of(row)).get(0));
  }

  @Override
  public Optional<Order> findByClientKey(FacilityScope scope, String clientKey) {
    return orders
        .findByClientKey(scope.facility().value(), clientKey)
        .map(row -> whole(List.of(row)).get(0));
  }

  @Override
  public List<Order> listNewest(FacilityScope scope, int limit) {
    return whole(orders.listNewest(scope.facility().value(), limit));
  }

  @Override
  public Optional<FacilityId> findKeeperOf(FacilityScope scope, PatientId patient) {
    return orders.findKeeperOf(patient.value(), scope.facility().value()).map(FacilityId::new);
  }

  @Override
  public List<TestSearch.Found> listTests(FacilityScope scope, TestSearch search, int limit) {
    return found.list(scope, search, limit);
  }

  @Override
  public long countTests(FacilityScope scope, TestSearch search) {
    return found.count(scope, search);
  }

  @Override
  public List<Order> listByIds(FacilityScope scope, Collection<OrderId> ids) {
    return ids.isEmpty()
        ? List.of()
        : whole(
            orders.listByIds(ids.stream().map(OrderId::value).toList(), scope.facility().value()));
  }

  @Override
  public List<Order> listReplacing(FacilityScope scope, OrderId replaced) {
    return whole(orders.listReplacing(replaced.value(), scope.facility().value()));
  }

  private List<Order> whole(List<OrderRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<OrderedTest>> testsOf =
        tests.listOf(rows.stream().map(OrderRow::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    OrderedTestRow::orderId,
                    Collectors.mapping(JdbcOrderStore::testOf, Collectors.toList())));
    return rows.stream()
        .map(row -> orderOf(row, testsOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static OrderedTest testOf(OrderedTestRow row) {
    return new OrderedTest(
        new OrderedTestId(row.id()),
        row.testCode(),
        row.reflexOf() == null ? null : new OrderedTestId(row.reflexOf()));
  }

  private static Order orderOf(OrderRow row, List<OrderedTest> tests) {
    return new Order(
        new OrderId(row.id()),
        new FacilityId(row.facilityId()),
        new PatientId(row.patientId()),
        new AgreementId(row.agreementId()),
        AgreementStanding.valueOf(row.agreementStanding()),
        new OrderRequest(
            row.clientKey(),
            OrderSource.valueOf(row.source()),
            row.placerNumber(),
            new FacilityId(row.laboratoryId()),
            tests.stream().filter(t -> t.reflexOf() == null).map(OrderedTest::testCode).toList(),
            OrderReason.valueOf(row.reason()),
            Priority.valueOf(row.priority()),
            row.physician(),
            new ClinicalData(
                row.diagnosisCode(),
                row.biRads(),
                row.bodySite(),
                Laterality.valueOf(row.laterality()),
                YesNoUnknown.valueOf(row.neoadjuvant()),
                row.question()),
            row.replacesId() == null ? null : new OrderId(row.replacesId())),
        row.contentHash(),
        tests,
        new AccountId(row.registeredBy()),
        row.registeredAt());
  }

  private static OrderRow rowOf(Order order) {
    OrderRequest request = order.request();
    ClinicalData clinical = request.clinical();
    return new OrderRow(
        order.id().value(),
        order.facility().value(),
        request.laboratory().value(),
        order.patient().value(),
        order.agreement().value(),
        order.standing().name(),
        request.clientKey(),
        order.contentHash(),
        request.source().name(),
        request.placerNumber(),
        request.reason().name(),
        request.priority().name(),
        request.physician(),
        clinical.diagnosisCode(),
        clinical.biRads(),
        clinical.bodySite(),
        clinical.laterality().name(),
        clinical.neoadjuvant().name(),
        clinical.question(),
        request.replaces() == null ? null : request.replaces().value(),
        order.registeredBy().value(),
        order.registeredAt());
  }
}
