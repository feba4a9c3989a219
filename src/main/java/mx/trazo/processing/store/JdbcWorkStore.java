package mx.trazo.processing.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.TestFamily;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.processing.StepDone;
import mx.trazo.processing.StepKind;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;

@Singleton
class JdbcWorkStore implements WorkStore {
  private final WorkRows rows;

  JdbcWorkStore(WorkRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ProcessingStep> listSteps() {
    return rows.listSteps().stream()
        .map(row ->
            new ProcessingStep(
                TestFamily.valueOf(row.family()),
                row.ordinal(),
                row.code(),
                row.name(),
                StepKind.valueOf(row.kind()),
                ContainerKind.valueOf(row.container())))
        .toList();
  }

  @Override
  public List<String> listStains(String testCode) {
    return rows.listStains(testCode);
  }

  @Override
  public void open(FacilityScope laboratory, WorkItem item) {
    if (!item.laboratory().equals(laboratory.facility())) {
      throw new IllegalArgumentException("work is opened by its own laboratory");
    }
    rows.open(
        item.test().value(),
        item.order().value(),
        item.laboratory().value(),
        item.testCode(),
        item.family().name(),
        item.openedAt());
  }

  @Override
  public List<WorkItem> listOf(FacilityScope scope, OrderId order) {
    return rows.listOf(order.value(), scope.facility().value()).stream()
        .map(JdbcWorkStore::itemOf)
        .toList();
  }

  @Override
  public Optional<WorkItem> find(FacilityScope scope, OrderedTestId test) {
    return rows.find(test.value(), scope.facility().value()).map(JdbcWorkStore::itemOf);
  }

  @Override
  public List<WorkItem> listByState(FacilityScope laboratory, WorkState state, int limit) {
    return rows.listByState(laboratory.facility().value(), state.name(), limit).stream()
        .map(JdbcWorkStore::itemOf)
        .toList();
  }

  @Override
  public void move(FacilityScope laboratory, OrderedTestId test, WorkState to, Instant at) {
    rows.move(test.value(), to.name(), at, laboratory.facility().value());
  }

  @Override
  public void insertStep(FacilityScope laboratory, StepDone step) {
    rows.insertStep(
        step.container().value(),
        step.order().value(),
        step.stepCode(),
        step.doneBy().value(),
        step.doerName(),
        step.doneAt(),
        laboratory.facility().value());
  }

  @Override
  public void removeStep(FacilityScope laboratory, SpecimenId container, String stepCode) {
    int removed = rows.removeStep(container.value(), stepCode, laboratory.facility().value());
    if (removed != 1) {
      throw new IllegalStateException("a step that is taken back was done once");
    }
  }

  @Override
  public List<StepDone> listSteps(FacilityScope scope, OrderId order) {
    return rows.listDone(order.value(), scope.facility().value()).stream()
        .map(JdbcWorkStore::doneOf)
        .toList();
  }

  @Override
  public List<StepDone> listStepsOf(FacilityScope scope, SpecimenId container) {
    return rows.listDoneOn(container.value(), scope.facility().value()).stream()
        .map(JdbcWorkStore::doneOf)
        .toList();
  }

  private static WorkItem itemOf(WorkRow row) {
    return new WorkItem(
        new OrderedTestId(row.orderedTestId()),
        new OrderId(row.orderId()),
        new FacilityId(row.laboratoryId()),
        row.testCode(),
        TestFamily.valueOf(row.family()),
        WorkState.valueOf(row.state()),
        row.openedAt(),
        row.movedAt());
  }

  private static StepDone doneOf(DoneRow row) {
    return new StepDone(
        new SpecimenId(row.containerId()),
        new OrderId(row.orderId()),
        row.stepCode(),
        new AccountId(row.doneBy()),
        row.doerName(),
        row.doneAt());
  }
}
