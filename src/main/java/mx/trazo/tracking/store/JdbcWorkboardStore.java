package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.TestFamily;
import mx.trazo.order.Priority;
import mx.trazo.processing.WorkState;
import mx.trazo.tracking.CaseContainer;
import mx.trazo.tracking.CutForTest;
import mx.trazo.tracking.WaitingContainer;
import mx.trazo.tracking.WorkLine;
import mx.trazo.tracking.WorkTally;
import mx.trazo.tracking.WorkboardStore;

@Singleton
class JdbcWorkboardStore implements WorkboardStore {
  private final WorkboardRows rows;

  JdbcWorkboardStore(WorkboardRows rows) {
    this.rows = rows;
  }

  @Override
  public List<WorkLine> listLines(FacilityScope laboratory, WorkState state, int limit) {
    return rows.listLines(laboratory.facility().value(), state.name(), limit).stream()
        .map(JdbcWorkboardStore::lineOf)
        .toList();
  }

  @Override
  public List<WorkLine> listLinesOf(FacilityScope laboratory, Collection<OrderedTestId> tests) {
    return tests.isEmpty()
        ? List.of()
        : rows.listLinesOf(laboratory.facility().value(), texts(tests)).stream()
            .map(JdbcWorkboardStore::lineOf)
            .toList();
  }

  @Override
  public List<CaseContainer> listContainers(FacilityScope laboratory, Collection<OrderId> orders) {
    return orders.isEmpty()
        ? List.of()
        : rows
            .listContainers(
                laboratory.facility().value(), orders.stream().map(OrderId::value).toList())
            .stream()
            .map(CaseContainerRow::toContainer)
            .toList();
  }

  @Override
  public List<CutForTest> listCuts(FacilityScope laboratory, Collection<OrderId> orders) {
    return orders.isEmpty()
        ? List.of()
        : rows
            .listCuts(laboratory.facility().value(), orders.stream().map(OrderId::value).toList())
            .stream()
            .map(CutRow::toCut)
            .toList();
  }

  @Override
  public List<WorkLine> listLinesAnywhere(Collection<OrderedTestId> tests) {
    return tests.isEmpty()
        ? List.of()
        : rows.listLinesAnywhere(texts(tests)).stream().map(JdbcWorkboardStore::lineOf).toList();
  }

  @Override
  public List<WorkTally> tally(FacilityScope laboratory) {
    return tallies(rows.tally(laboratory.facility().value()));
  }

  @Override
  public List<WorkTally> tallyAnywhere() {
    return tallies(rows.tallyAnywhere());
  }

  @Override
  public List<WaitingContainer> listWaiting(
      FacilityScope laboratory, ContainerState state, int limit) {
    return rows.listWaiting(laboratory.facility().value(), state.name(), limit).stream()
        .map(row ->
            new WaitingContainer(
                new SpecimenId(row.containerId()),
                row.labelNumber(),
                row.designation(),
                ContainerKind.valueOf(row.kind()),
                ContainerState.valueOf(row.state()),
                new FacilityId(row.originId()),
                row.since(),
                row.viableUntil(),
                row.reason()))
        .toList();
  }

  private static List<WorkTally> tallies(List<TallyRow> rows) {
    Map<String, WorkTally> byTest = new TreeMap<>();
    for (TallyRow row : rows) {
      boolean open = row.state().equals(WorkState.OPEN.name());
      byTest.merge(
          row.testCode(),
          new WorkTally(row.testCode(), open ? row.number() : 0, open ? 0 : row.number()),
          (a, b) ->
              new WorkTally(a.testCode(), a.open() + b.open(), a.atReading() + b.atReading()));
    }
    return List.copyOf(byTest.values());
  }

  private static WorkLine lineOf(WorkLineRow row) {
    return new WorkLine(
        new OrderedTestId(row.orderedTestId()),
        new OrderId(row.orderId()),
        row.accession(),
        row.testCode(),
        TestFamily.valueOf(row.family()),
        WorkState.valueOf(row.state()),
        new FacilityId(row.facilityId()),
        new FacilityId(row.laboratoryId()),
        row.priority().equals(Priority.URGENT.name()),
        row.lastStep(),
        row.openedAt(),
        List.of());
  }

  private static List<String> texts(Collection<OrderedTestId> tests) {
    return tests.stream().map(OrderedTestId::value).toList();
  }
}
