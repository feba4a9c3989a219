package mx.trazo.turnaround;

/** What starts a clock. */
public enum StartEvent {
  /** The laboratory accepted the first container of the order. */
  ACCEPTANCE
}
