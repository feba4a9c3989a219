package mx.trazo.access;

/** How what somebody tried ended. */
public enum AuditOutcome {
  /** It was done. */
  OK,
  /** It was not allowed, or there was nothing they may see. */
  DENIED,
  /** It could not be done. */
  ERROR
}
