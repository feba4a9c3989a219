package mx.trazo.tracking;

/** Which of its orders a hospital wants to see apart from the others. */
public enum OrderFilter {
  /** A test of it is due and not released. */
  LATE,
  /** The laboratory rejected a sample of it. */
  REJECTED,
  /** A new sample was asked for, and neither registered nor declined. */
  NEW_SAMPLE
}
