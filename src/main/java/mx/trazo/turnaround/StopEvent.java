package mx.trazo.turnaround;

/** What stops a clock. */
public enum StopEvent {
  /** The first final release of the report; corrections later do not move it. */
  FIRST_FINAL_RELEASE
}
