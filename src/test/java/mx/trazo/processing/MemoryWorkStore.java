package mx.trazo.processing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.TestFamily;

/** Work at the bench in memory, with the steps of the seeds. */
public final class MemoryWorkStore implements WorkStore {
  private final Map<OrderedTestId, WorkItem> items = new LinkedHashMap<>();
  private final List<StepDone> done = new ArrayList<>();

  @Override
  public List<ProcessingStep> listSteps() {
    return List.of(
        new ProcessingStep(
            TestFamily.IHC, 1, "IHC-CORTE", "Corte", StepKind.DERIVE, ContainerKind.BLOCK),
        new ProcessingStep(
            TestFamily.IHC, 2, "IHC-TINCION", "Tinción", StepKind.WORK, ContainerKind.SLIDE),
        new ProcessingStep(
            TestFamily.IHC, 3, "IHC-LECTURA", "Lectura", StepKind.READ, ContainerKind.SLIDE),
        new ProcessingStep(
            TestFamily.FLOW, 1, "FLU-PREPARACION", "Preparar", StepKind.WORK, ContainerKind.TUBE),
        new ProcessingStep(
            TestFamily.FLOW, 2, "FLU-ADQUISICION", "Adquirir", StepKind.WORK, ContainerKind.TUBE),
        new ProcessingStep(
            TestFamily.FLOW, 3, "FLU-LECTURA", "Analizar", StepKind.READ, ContainerKind.TUBE));
  }

  @Override
  public List<String> listStains(String testCode) {
    return testCode.equals("IHC-MAMA") ? List.of("RE", "RP", "HER2", "KI67") : List.of();
  }

  @Override
  public void open(FacilityScope laboratory, WorkItem item) {
    items.putIfAbsent(item.test(), item);
  }

  @Override
  public List<WorkItem> listOf(FacilityScope scope, OrderId order) {
    return items.values().stream().filter(item -> item.order().equals(order)).toList();
  }

  @Override
  public Optional<WorkItem> find(FacilityScope scope, OrderedTestId test) {
    return Optional.ofNullable(items.get(test));
  }

  @Override
  public List<WorkItem> listByState(FacilityScope laboratory, WorkState state, int limit) {
    return items.values().stream().filter(item -> item.state() == state).limit(limit).toList();
  }

  @Override
  public void move(FacilityScope laboratory, OrderedTestId test, WorkState to, Instant at) {
    items.computeIfPresent(
        test,
        (_, i) ->
            new WorkItem(
                i.test(),
                i.order(),
                i.laboratory(),
                i.testCode(),
                i.family(),
                to,
                i.openedAt(),
                at));
  }

  @Override
  public void removeStep(FacilityScope laboratory, SpecimenId container, String stepCode) {
    if (!done.removeIf(d -> d.container().equals(container) && d.stepCode().equals(stepCode))) {
      throw new IllegalStateException("no such step");
    }
  }

  @Override
  public void insertStep(FacilityScope laboratory, StepDone step) {
    if (done.stream()
        .anyMatch(
            d -> d.container().equals(step.container()) && d.stepCode().equals(step.stepCode()))) {
      throw new IllegalStateException("step twice");
    }
    done.add(step);
  }

  @Override
  public List<StepDone> listSteps(FacilityScope scope, OrderId order) {
    return done.stream().filter(d -> d.order().equals(order)).toList();
  }

  @Override
  public List<StepDone> listStepsOf(FacilityScope scope, SpecimenId container) {
    return done.stream().filter(d -> d.container().equals(container)).toList();
  }
}
