package mx.trazo.loan;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to send a block home, or not to take it back. */
public enum LoanRefusal implements RefusalCode {
  /** Only blocks go home; facts: number, what it is. */
  LOAN_NOT_A_BLOCK(RefusalKind.RULE),
  /** The block belongs to another hospital than the box goes to; facts: number, whose it is. */
  LOAN_OF_ANOTHER_HOSPITAL(RefusalKind.RULE),
  /** The laboratory never accepted it, so nobody lent it; facts: number, state. */
  LOAN_NONE(RefusalKind.RULE),
  /** Its order still has work at the bench; fact: number. */
  LOAN_WORK_OPEN(RefusalKind.RULE),
  /** A report of its order is not released, or is being amended; fact: number. */
  LOAN_REPORT_OPEN(RefusalKind.RULE),
  /** The box it came in was not reconciled; facts: number, that box. */
  LOAN_RECEPTION_OPEN(RefusalKind.CONFLICT),
  /** No box with this number was ever opened; fact: its number. */
  RETURN_BOX_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The box goes to another hospital; fact: its number. */
  RETURN_BOX_ELSEWHERE(RefusalKind.RULE),
  /** The box never left by the record; fact: its number. */
  RETURN_BOX_NOT_SENT(RefusalKind.CONFLICT),
  /** The arrival of the box was closed before; fact: its number. */
  RETURN_BOX_CLOSED(RefusalKind.CONFLICT),
  /** The container is not on its way home; facts: number, state. */
  NOT_COMING_HOME(RefusalKind.RULE),
  /** The loan is over, or the block is on its way already. */
  REQUEST_TOO_LATE(RefusalKind.CONFLICT),
  /** The hospital asked before and waits for an answer. */
  REQUEST_WAITS(RefusalKind.CONFLICT),
  /** A reason, or with a no its words, are missing or longer than 300 characters. */
  REQUEST_WORDS_WRONG(RefusalKind.INVALID),
  /** Nothing of the kind waits for an answer here. */
  REQUEST_UNKNOWN(RefusalKind.NOT_FOUND);

  private final RefusalKind kind;

  LoanRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
