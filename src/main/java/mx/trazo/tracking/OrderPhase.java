package mx.trazo.tracking;

import java.util.Map;
import mx.trazo.custody.ContainerState;

/** Where an order stands as a whole, for whoever asked for it. */
public enum OrderPhase {
  /** Nothing was taken yet. */
  AWAITING_COLLECTION,
  /** No sample could be taken. */
  NOT_COLLECTED,
  /** At the hospital, to be packed. */
  TO_PACK,
  /** In a box that has not left. */
  PACKED,
  /** With the carrier. */
  IN_TRANSIT,
  /** At the laboratory's door. */
  ARRIVED,
  /** A container should have come and did not. */
  MISSING,
  /** The laboratory waits for something before it decides. */
  ON_HOLD,
  /** A container was rejected: a new sample is needed. */
  REJECTED,
  /** At the bench. */
  IN_PROCESS,
  /** On the desk of whoever reads it. */
  AT_READING,
  /** Some of its reports are released. */
  PARTLY_RELEASED,
  /** All of its reports are released. */
  RELEASED;

  /** Whether somebody at the hospital has to do something, or to know. */
  public boolean needsAttention() {
    return this == REJECTED || this == MISSING || this == ON_HOLD;
  }

  /**
   * The phase of an order: what went wrong goes first, else its least advanced container says it.
   *
   * @param containers how many of the containers that travel stand in each state
   * @param tests how many tests were asked for
   * @param released how many of them have a released report
   */
  static OrderPhase of(Map<ContainerState, Integer> containers, int tests, int released) {
    if (tests > 0 && released >= tests) {
      return RELEASED;
    }
    OrderPhase least = null;
    for (Map.Entry<ContainerState, Integer> entry : containers.entrySet()) {
      OrderPhase phase = of(entry.getKey());
      if (entry.getValue() > 0 && (least == null || phase.urgency() < least.urgency())) {
        least = phase;
      }
    }
    if (released > 0 && (least == null || !least.needsAttention())) {
      return PARTLY_RELEASED;
    }
    return least == null ? AWAITING_COLLECTION : least;
  }

  private static OrderPhase of(ContainerState state) {
    return switch (state) {
      case REGISTERED -> AWAITING_COLLECTION;
      case COLLECTED -> TO_PACK;
      case NOT_COLLECTED -> NOT_COLLECTED;
      case PACKED -> PACKED;
      case IN_TRANSIT -> IN_TRANSIT;
      case MISSING -> MISSING;
      case ARRIVED -> ARRIVED;
      case ON_HOLD -> ON_HOLD;
      case REJECTED -> REJECTED;
      case ACCEPTED,
          IN_PROCESS,
          ARCHIVED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          IN_PROCESS;
      case AT_READING -> AT_READING;
    };
  }

  private int urgency() {
    return switch (this) {
      case REJECTED -> 0;
      case MISSING -> 1;
      case ON_HOLD -> 2;
      case AWAITING_COLLECTION -> 3;
      case TO_PACK -> 4;
      case PACKED -> 5;
      case IN_TRANSIT -> 6;
      case ARRIVED -> 7;
      case IN_PROCESS -> 8;
      case AT_READING -> 9;
      case NOT_COLLECTED -> 10;
      case PARTLY_RELEASED -> 11;
      case RELEASED -> 12;
    };
  }
}
