package mx.trazo.turnaround;

/** What stops a clock. */
public enum StopEvent {
  /** The first final release of the report; corrections later do not move it. */
  FIRST_FINAL_RELEASE(Milestone.RELEASED),
  /** The hospital first opened the report. */
  FIRST_VIEW(Milestone.VIEWED);

  private final Milestone milestone;

  StopEvent(Milestone milestone) {
    this.milestone = milestone;
  }

  /** Where it stands on the way of a test. */
  public Milestone milestone() {
    return milestone;
  }
}
