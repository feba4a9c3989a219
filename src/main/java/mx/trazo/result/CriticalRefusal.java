package mx.trazo.result;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to mark, call about or acknowledge a critical result. */
public enum CriticalRefusal implements RefusalCode {
  /** Whoever marks a result as critical says why. */
  CRITICAL_REASON_MISSING(RefusalKind.INVALID),
  /** The facility has no such notice. */
  CRITICAL_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Technicians and specialists call; people of the hospital acknowledge. */
  CRITICAL_FORBIDDEN(RefusalKind.FORBIDDEN),
  /** Somebody took charge before; facts: who, when, the physician in charge. */
  CRITICAL_ACKNOWLEDGED(RefusalKind.CONFLICT),
  /** A later notice about the same report takes its place. */
  CRITICAL_REPLACED(RefusalKind.CONFLICT),
  /** An acknowledgement names the physician who takes charge. */
  CRITICAL_PHYSICIAN_MISSING(RefusalKind.INVALID),
  /** A call that was answered says who was told. */
  CRITICAL_TOLD_MISSING(RefusalKind.INVALID),
  /** A call is made after the release and not in the future. */
  CRITICAL_CALL_TIME(RefusalKind.INVALID),
  /** Some words are longer than can be kept; fact: how many letters can be. */
  CRITICAL_WORDS_TOO_LONG(RefusalKind.INVALID);

  private final RefusalKind kind;

  CriticalRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
