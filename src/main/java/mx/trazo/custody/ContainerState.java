package mx.trazo.custody;

/** Where a container stands; derived from its events. */
public enum ContainerState {
  /** Registered, nothing taken yet. */
  REGISTERED,
  /** The sample is in it, at the hospital. */
  COLLECTED,
  /** No sample could be taken; final. */
  NOT_COLLECTED,
  /** The hospital called it off before it left; final. */
  WITHDRAWN,
  /** In a box that has not left. */
  PACKED,
  /** With the carrier. */
  IN_TRANSIT,
  /** Should have come with its box and did not. */
  MISSING,
  /** At the laboratory's door. */
  ARRIVED,
  /** Waiting for something before a decision. */
  ON_HOLD,
  /** Passed the laboratory's checks. */
  ACCEPTED,
  /** Did not pass; its journey to a result ends here. */
  REJECTED,
  /** Being worked on. */
  IN_PROCESS,
  /** On the desk of whoever reads it. */
  AT_READING,
  /** In the archive. */
  ARCHIVED,
  /** Destroyed; final. */
  DISPOSED,
  /** In a box back to whoever sent it; the box has not left. */
  RETURN_PACKED,
  /** With the carrier, on its way back. */
  RETURNING,
  /** Should have come back with its box and did not. */
  RETURN_MISSING,
  /** Back where it belongs; final. */
  RETURNED;

  /**
   * Whether it passed the laboratory's checks, whatever became of it since: it can be read. What
   * moves from here on moves back to whoever sent it.
   */
  public boolean isPastTheDoor() {
    return switch (this) {
      case ACCEPTED,
          IN_PROCESS,
          AT_READING,
          ARCHIVED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          true;
      case REGISTERED,
          COLLECTED,
          NOT_COLLECTED,
          WITHDRAWN,
          PACKED,
          IN_TRANSIT,
          MISSING,
          ARRIVED,
          ON_HOLD,
          REJECTED ->
          false;
    };
  }
}
