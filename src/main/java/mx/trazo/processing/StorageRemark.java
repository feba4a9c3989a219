package mx.trazo.processing;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/**
 * What whoever stores or fetches is told when it went well; said like a refusal, refuses nothing.
 */
public enum StorageRemark implements RefusalCode {
  /** The next container goes there; facts: rack, position. */
  POSITION_READY,
  /** It lies there now; facts: number, rack, position. */
  STORED_AT,
  /** It was taken out; facts: number, rack, position. */
  TAKEN_FROM;

  @Override
  public RefusalKind kind() {
    return RefusalKind.RULE;
  }
}
