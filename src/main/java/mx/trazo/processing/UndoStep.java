package mx.trazo.processing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.UndoRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;

/** Taking back a step at the bench that made no other containers. */
@Singleton
public class UndoStep implements UndoRule {
  private final WorkStore work;

  /** Reads and writes work. */
  public UndoStep(WorkStore work) {
    this.work = work;
  }

  @Override
  public Set<CustodyEventType> types() {
    return EnumSet.of(CustodyEventType.STEP_DONE, CustodyEventType.AT_READING);
  }

  @Override
  public Optional<Refusal> against(Actor actor, CustodyState container, CustodyEvent undone) {
    boolean kept =
        work.listStepsOf(actor.scope(), container.container().id()).stream()
            .anyMatch(step -> step.stepCode().equals(undone.detail().context()));
    return kept
        ? Optional.empty()
        : Optional.of(Refusal.of(ProcessingRefusal.STEP_UNKNOWN, code(undone)));
  }

  @Override
  public void write(Actor actor, CustodyState after, CustodyEvent undone, Instant now) {
    String code = code(undone);
    work.removeStep(actor.scope(), after.container().id(), code);
    if (undone.type() == CustodyEventType.AT_READING && onlyOne(actor, after, code)) {
      backToTheBench(actor, after, code, now);
    }
  }

  /** Whether no other container of the order has reached the reader by this step. */
  private boolean onlyOne(Actor actor, CustodyState after, String code) {
    return work.listSteps(actor.scope(), after.container().order()).stream()
        .noneMatch(step -> step.stepCode().equals(code));
  }

  private void backToTheBench(Actor actor, CustodyState after, String code, Instant now) {
    List<ProcessingStep> steps = work.listSteps();
    for (ProcessingStep step : steps) {
      if (step.code().equals(code)) {
        work.listOf(actor.scope(), after.container().order()).stream()
            .filter(item -> item.family() == step.family())
            .filter(item -> item.laboratory().equals(actor.facility()))
            .filter(item -> item.state() == WorkState.AT_READING)
            .forEach(item -> work.move(actor.scope(), item.test(), WorkState.OPEN, now));
      }
    }
  }

  private static String code(CustodyEvent undone) {
    return Optional.ofNullable(undone.detail().context()).orElse("");
  }
}
