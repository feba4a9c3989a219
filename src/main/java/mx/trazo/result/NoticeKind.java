package mx.trazo.result;

/** What a critical notice tells the hospital. */
public enum NoticeKind {
  /** The result is critical. */
  RAISED,
  /** A correction: it is critical for another reason than was told before. */
  CHANGED,
  /** A correction: what was told before does not hold any more. */
  WITHDRAWN
}
