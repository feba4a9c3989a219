package mx.trazo.turnaround;

/** What starts a clock. */
public enum StartEvent {
  /** The sample was taken. */
  COLLECTION(Milestone.COLLECTED),
  /** The box was ready to leave the hospital. */
  DISPATCH(Milestone.DISPATCHED),
  /** The courier took the box along. */
  PICK_UP(Milestone.PICKED_UP),
  /** The box came to the laboratory. */
  RECEPTION(Milestone.RECEIVED),
  /** The laboratory accepted the first container of the order. */
  ACCEPTANCE(Milestone.ACCEPTED),
  /** The case had the laboratory's number. */
  ACCESSION(Milestone.ACCESSIONED);

  private final Milestone milestone;

  StartEvent(Milestone milestone) {
    this.milestone = milestone;
  }

  /** Where it stands on the way of a test. */
  public Milestone milestone() {
    return milestone;
  }
}
