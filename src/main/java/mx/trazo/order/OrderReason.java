package mx.trazo.order;

/** Why the tests are asked for; the agreement covers diagnosis and follow-up. */
public enum OrderReason {
  /** First diagnosis. */
  DIAGNOSIS,
  /** Follow-up at a time point of the treatment. */
  FOLLOW_UP,
  /** Suspected relapse. */
  RELAPSE
}
