package mx.trazo.reception;

/** What was done with a stray. */
public enum StraySettlement {
  /** Sent on to where it belongs. */
  FORWARDED,
  /** Given back to the hospital. */
  RETURNED,
  /** Put aside at the laboratory until somebody decides. */
  KEPT_APART,
  /** A mistake in reading; there is nothing to do. */
  MISREAD
}
