package mx.trazo.turnaround;

/** A part of the way of a test, and whose hours it takes. */
public enum Phase {
  /** From the taking of the sample until the box is ready. */
  PACKING(Milestone.COLLECTED, Milestone.DISPATCHED, Owner.HOSPITAL),
  /** The box waits for the courier. */
  WAITING_FOR_COURIER(Milestone.DISPATCHED, Milestone.PICKED_UP, Owner.COURIER),
  /** The box is on its way. */
  TRANSPORT(Milestone.PICKED_UP, Milestone.RECEIVED, Owner.COURIER),
  /** The laboratory looks at what came. */
  CHECKING(Milestone.RECEIVED, Milestone.ACCEPTED, Owner.LABORATORY),
  /** The case gets its number. */
  ACCESSIONING(Milestone.ACCEPTED, Milestone.ACCESSIONED, Owner.LABORATORY),
  /** Sections are cut, cells prepared. */
  PREPARATION(Milestone.ACCESSIONED, Milestone.PREPARED, Owner.LABORATORY),
  /** Staining, or the cytometer. */
  MEASUREMENT(Milestone.PREPARED, Milestone.MEASURED, Owner.LABORATORY),
  /** It waits for a specialist and is read. */
  READING(Milestone.MEASURED, Milestone.READ, Owner.LABORATORY),
  /** It is checked, signed and released. */
  RELEASING(Milestone.READ, Milestone.RELEASED, Owner.LABORATORY),
  /** The report waits for somebody at the hospital to open it. */
  WAITING_FOR_EYES(Milestone.RELEASED, Milestone.VIEWED, Owner.HOSPITAL);

  private final Milestone from;
  private final Milestone to;
  private final Owner owner;

  Phase(Milestone from, Milestone to, Owner owner) {
    this.from = from;
    this.to = to;
    this.owner = owner;
  }

  /** What it begins with. */
  public Milestone from() {
    return from;
  }

  /** What it ends with. */
  public Milestone to() {
    return to;
  }

  /** Whose hours they are. */
  public Owner owner() {
    return owner;
  }
}
