package mx.trazo.custody;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** What whoever only looks is told; said like a refusal, refuses nothing. */
public enum LookRemark implements RefusalCode {
  /** A container; facts: number, kind after {@code LOOK_}. */
  LOOKED_AT,
  /** A label that is no container's; facts: what it says, what it is. */
  LOOKED_AT_OTHER;

  @Override
  public RefusalKind kind() {
    return RefusalKind.RULE;
  }
}
