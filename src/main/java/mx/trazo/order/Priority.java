package mx.trazo.order;

/** How soon the hospital needs the answer. */
public enum Priority {
  /** In turn. */
  ROUTINE,
  /** Before the others: a new leukaemia, for instance. */
  URGENT
}
