package mx.trazo.processing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Unscoped;

/** Where the work at the bench is kept. */
public interface WorkStore {
  /** Every step of every family, in order. */
  @Unscoped("public catalogue")
  List<ProcessingStep> listSteps();

  /** What a block is stained for when a test asks for it, in order. */
  @Unscoped("public catalogue")
  List<String> listStains(String testCode);

  /** Opens work on an ordered test, unless it is open. */
  void open(FacilityScope laboratory, WorkItem item);

  /** The work on the tests of an order. */
  List<WorkItem> listOf(FacilityScope scope, OrderId order);

  /** The work on one ordered test. */
  Optional<WorkItem> find(FacilityScope scope, OrderedTestId test);

  /** Work of the laboratory in this state, oldest first. */
  List<WorkItem> listByState(FacilityScope laboratory, WorkState state, int limit);

  /** Moves work on; does nothing when it is there. */
  void move(FacilityScope laboratory, OrderedTestId test, WorkState to, Instant at);

  /** Keeps a step that was done. */
  void insertStep(FacilityScope laboratory, StepDone step);

  /** Forgets a step that was taken back; custody keeps that it was done and undone. */
  void removeStep(FacilityScope laboratory, SpecimenId container, String stepCode);

  /** Steps done on the containers of an order, oldest first. */
  List<StepDone> listSteps(FacilityScope scope, OrderId order);

  /** Steps done on one container, oldest first. */
  List<StepDone> listStepsOf(FacilityScope scope, SpecimenId container);
}
