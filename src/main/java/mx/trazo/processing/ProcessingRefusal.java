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
  /** It was not accepted at the door yet; facts: number, state, step. */
  STEP_NEEDS_ACCEPTANCE(RefusalKind.CONFLICT),
  /** An earlier step is missing; facts: number, the missing step. */
  STEP_SKIPPED(RefusalKind.RULE),
  /** The step was done before; facts: number, step, when (ISO instant), by whom. */
  STEP_ALREADY_DONE(RefusalKind.CONFLICT),
  /** A container was read before its position; fact: number. */
  POSITION_FIRST(RefusalKind.RULE),
  /** Something lies there; facts: rack, position, its number. */
  POSITION_OCCUPIED(RefusalKind.CONFLICT),
  /** The rack keeps something else; facts: number, what it is, rack, what it keeps. */
  WRONG_POSITION(RefusalKind.RULE),
  /** It lies somewhere already; facts: number, rack, position. */
  STORED_BEFORE(RefusalKind.CONFLICT),
  /** It lies nowhere; fact: number. */
  NOT_STORED(RefusalKind.NOT_FOUND),
  /** In this state it is not put away; facts: number, state. */
  NOT_FOR_STORAGE(RefusalKind.RULE),
  /** No rack and no position of this laboratory has the code; fact: the code. */
  RACK_UNKNOWN(RefusalKind.NOT_FOUND),
  /** All positions are taken; fact: rack. */
  RACK_FULL(RefusalKind.CONFLICT),
  /** A field of a new rack cannot be; fact: the field. */
  RACK_FIELD_WRONG(RefusalKind.INVALID),
  /** There is a rack of that name at that place; fact: both. */
  RACK_NAME_TAKEN(RefusalKind.CONFLICT),
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
