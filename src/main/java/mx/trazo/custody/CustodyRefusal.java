package mx.trazo.custody;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to record a scan. */
public enum CustodyRefusal implements RefusalCode {
  /** The number is well formed, but no label with it was ever registered; fact: the number. */
  CONTAINER_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The container belongs to an order of another laboratory or hospital; fact: the number. */
  CONTAINER_OF_ANOTHER_FACILITY(RefusalKind.RULE),
  /** A label of another kind was scanned; facts: what it is, what was expected. */
  WRONG_LABEL_TYPE(RefusalKind.RULE),
  /** The event cannot follow the state; facts: number, state, event. */
  STEP_OUT_OF_TURN(RefusalKind.CONFLICT),
  /** A decision is about what the laboratory has received; facts: its number, where it stands. */
  RECEIVE_FIRST(RefusalKind.CONFLICT),
  /** Nothing was chosen that could be called off. */
  WITHDRAW_NOTHING(RefusalKind.INVALID),
  /** The reason says nothing without words. */
  WITHDRAW_NEEDS_WORDS(RefusalKind.INVALID),
  /** It lies in a box that has not left; fact: its number. */
  WITHDRAW_FROM_BOX_FIRST(RefusalKind.CONFLICT),
  /** It left the hospital; facts: its number, its state. */
  WITHDRAW_TOO_LATE(RefusalKind.CONFLICT),
  /** The hospital called it off; fact: its number. */
  CONTAINER_WITHDRAWN(RefusalKind.RULE),
  /** It was accepted, and no longer held nor rejected at the door; facts: number, state. */
  ACCEPTED_BEFORE(RefusalKind.CONFLICT),
  /** It was done before; facts: number, when (ISO instant), by whom. */
  ALREADY_DONE(RefusalKind.CONFLICT),
  /** The scan's id was used before for another scan. */
  SCAN_ID_REUSED(RefusalKind.RULE),
  /** Taking back needs a reason; fact: the number. */
  UNDO_NEEDS_REASON(RefusalKind.RULE),
  /** The reading wrote nothing that could be taken back; fact: the number. */
  UNDO_NOTHING(RefusalKind.NOT_FOUND),
  /** It was taken back before; facts: number, when (ISO instant), by whom. */
  UNDO_DONE(RefusalKind.CONFLICT),
  /** Something happened to the container since; facts: number, event, by whom. */
  UNDO_LATER_EVENT(RefusalKind.CONFLICT),
  /** Somebody else did it; facts: number, who. */
  UNDO_NOT_YOURS(RefusalKind.RULE),
  /** It is too long ago; facts: number, when (ISO instant). */
  UNDO_TOO_LATE(RefusalKind.RULE),
  /** The event had consequences that a reading cannot take back; facts: number, event. */
  UNDO_HAD_CONSEQUENCES(RefusalKind.RULE),
  /** What is on hold leaves it by a decision; {@code {0}} number. */
  UNDO_HELD(RefusalKind.RULE),
  /**
   * An adopted event is said to have happened, or been written down, after now; fact: the number.
   */
  HISTORY_IN_THE_FUTURE(RefusalKind.INVALID),
  /** The event is said to have happened before the one it must follow; facts: number, that time. */
  TIME_BEFORE_PREVIOUS(RefusalKind.RULE);

  private final RefusalKind kind;

  CustodyRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
