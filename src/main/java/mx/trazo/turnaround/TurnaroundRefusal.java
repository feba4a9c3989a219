package mx.trazo.turnaround;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to show clocks or to pause them. */
public enum TurnaroundRefusal implements RefusalCode {
  /** The clocks of the whole network are for managers. */
  NETWORK_CLOCKS_FOR_MANAGERS(RefusalKind.FORBIDDEN),
  /** So much finished work is not in the tallies yet that an answer would take too long. */
  FIGURES_NOT_READY(RefusalKind.THROTTLED),
  /** Only people who work in the laboratory pause its clocks. */
  PAUSE_FORBIDDEN(RefusalKind.FORBIDDEN),
  /** The laboratory has no clock for this test: it never started, or is another laboratory's. */
  CLOCK_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The work is done, and its clock with it. */
  CLOCK_STOPPED(RefusalKind.CONFLICT),
  /** The policy of this work does not allow the reason. */
  PAUSE_NOT_ALLOWED(RefusalKind.RULE),
  /** It is paused for the same reason already. */
  ALREADY_PAUSED(RefusalKind.CONFLICT),
  /** Nothing shows that it was so. */
  PAUSE_WITHOUT_EVIDENCE(RefusalKind.INVALID),
  /** Too many words; fact: how many characters fit. */
  PAUSE_EVIDENCE_TOO_LONG(RefusalKind.INVALID),
  /** It would begin before the clock did. */
  PAUSE_BEFORE_CLOCK(RefusalKind.RULE),
  /** It would begin or end in the future. */
  PAUSE_IN_FUTURE(RefusalKind.RULE),
  /** It would end before it began. */
  PAUSE_ENDS_EARLY(RefusalKind.RULE),
  /** The clock has no such pause. */
  PAUSE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Somebody noted its end before. */
  PAUSE_ENDED(RefusalKind.CONFLICT);

  private final RefusalKind kind;

  TurnaroundRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
