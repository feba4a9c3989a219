package mx.trazo.processing;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/**
 * What whoever works at the bench should know about a step that was recorded all the same. It is
 * said like a refusal, and refuses nothing.
 */
public enum ProcessingRemark implements RefusalCode {
  /** The sample could be measured until an hour that passed; facts: number, that hour. */
  SAMPLE_PAST_ITS_LIFE;

  @Override
  public RefusalKind kind() {
    return RefusalKind.RULE;
  }
}
