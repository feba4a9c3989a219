package mx.trazo.loan;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** What a person should know of a block that was packed or came home all the same. */
public enum LoanRemark implements RefusalCode {
  /** It lay in a rack and left its position; facts: number, rack, position. */
  PACKED_FROM_RACK,
  /** It goes with work open, as the hospital asked and a specialist granted; fact: number. */
  PACKED_WITH_WORK_OPEN,
  /** It is back and the loan is over; fact: number. */
  BACK_HOME,
  /** It is back, but it was listed in another box; facts: number, that box. */
  BACK_FROM_ANOTHER_BOX;

  @Override
  public RefusalKind kind() {
    return RefusalKind.RULE;
  }
}
