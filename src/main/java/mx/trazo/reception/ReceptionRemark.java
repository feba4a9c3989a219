package mx.trazo.reception;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/**
 * What whoever stands at the door should know about a container that was received all the same. It
 * is said like a refusal, and refuses nothing.
 */
public enum ReceptionRemark implements RefusalCode {
  /** The manifest of another box names it; facts: its number, that box. */
  RECEIVED_FROM_ANOTHER_BOX,
  /** It had been declared missing and belongs to a box closed before; facts: number, that box. */
  RECEIVED_AFTER_CLOSING,
  /** Its box was never handed over, as far as the hospital wrote down; facts: number, that box. */
  RECEIVED_BEFORE_DISPATCH,
  /** The hospital never put it into a box; fact: its number. */
  RECEIVED_WITHOUT_MANIFEST;

  @Override
  public RefusalKind kind() {
    return RefusalKind.RULE;
  }
}
