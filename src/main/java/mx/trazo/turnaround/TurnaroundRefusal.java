package mx.trazo.turnaround;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to show clocks. */
public enum TurnaroundRefusal implements RefusalCode {
  /** The clocks of the whole network are for managers. */
  NETWORK_CLOCKS_FOR_MANAGERS(RefusalKind.FORBIDDEN),
  /** So much finished work is not in the tallies yet that an answer would take too long. */
  FIGURES_NOT_READY(RefusalKind.THROTTLED);

  private final RefusalKind kind;

  TurnaroundRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
