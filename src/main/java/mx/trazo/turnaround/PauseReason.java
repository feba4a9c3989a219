package mx.trazo.turnaround;

/**
 * Why a clock can stand still. A laboratory that has no reagents, whose equipment is down, that
 * rests, lacks people or collects samples for a run breaks its promise: none of that is a pause.
 */
public enum PauseReason {
  /** Data of the request are missing or contradict each other; the sender has to say. */
  MISSING_DATA(Owner.HOSPITAL),
  /** What came is not enough; the sender has to send more tissue, or other. */
  MORE_TISSUE(Owner.HOSPITAL),
  /** More tissue is on its way. */
  TISSUE_ON_ITS_WAY(Owner.COURIER),
  /** The tissue needs more fixation, or its lime has to be taken out. */
  FIXATION(Owner.LABORATORY),
  /** The sender asked for somebody else's opinion first. */
  OUTSIDE_OPINION(Owner.HOSPITAL);

  private final Owner owner;

  PauseReason(Owner owner) {
    this.owner = owner;
  }

  /** Who usually has to act; a policy can say otherwise. */
  public Owner owner() {
    return owner;
  }
}
