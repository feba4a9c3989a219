package mx.trazo.processing;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to record a step at the bench. */
public enum ProcessingRefusal implements RefusalCode {
  /** There is no such step; fact: its code. */
  STEP_UNKNOWN(RefusalKind.INVALID),
  /** The step is done on another sort of container; facts: what it is, what is expected. */
  STEP_NEEDS_OTHER_CONTAINER(RefusalKind.RULE),
  /** No test of the order goes through this step; facts: number, step. */
  STEP_NOT_ORDERED(RefusalKind.RULE),
  /** An earlier step is missing; facts: number, the missing step. */
  STEP_SKIPPED(RefusalKind.RULE),
  /** The step was done before; facts: number, step, when (ISO instant), by whom. */
  STEP_ALREADY_DONE(RefusalKind.CONFLICT),
  /** The laboratory has no such work; fact: what was asked. */
  WORK_UNKNOWN(RefusalKind.NOT_FOUND);

  private final RefusalKind kind;

  ProcessingRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
