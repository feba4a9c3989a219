package mx.trazo.result;

import java.util.Collection;
import java.util.Comparator;
import mx.trazo.custody.ContainerState;

/**
 * How far a test of an order is, as it is told to others: from the states of what travels of the
 * order, until its report is released. Later ones are further.
 */
public enum OrderStep {
  /** The hospital called off all that it had not sent. */
  WITHDRAWN,
  /** The order is on record. */
  REGISTERED,
  /** No sample could be taken. */
  NOT_COLLECTED,
  /** What was sent did not come. */
  MISSING,
  /** The laboratory rejected everything that came. */
  REJECTED,
  /** The sample was taken. */
  COLLECTED,
  /** It is in a box. */
  PACKED,
  /** It is with the carrier. */
  IN_TRANSIT,
  /** It is at the laboratory's door. */
  ARRIVED,
  /** The laboratory waits for something before it decides. */
  ON_HOLD,
  /** It passed the laboratory's checks. */
  ACCEPTED,
  /** It is being worked on. */
  IN_PROCESS,
  /** It is on the desk of whoever reads it. */
  AT_READING,
  /** The report was released. */
  RELEASED;

  /**
   * The step of an order: the furthest of its containers, since one good block is enough to go on;
   * those that went wrong count only when all did.
   */
  public static OrderStep of(Collection<ContainerState> containers) {
    return containers.stream().map(OrderStep::of).max(Comparator.naturalOrder()).orElse(REGISTERED);
  }

  /** The step that one container would make. */
  public static OrderStep of(ContainerState state) {
    return switch (state) {
      case REGISTERED -> REGISTERED;
      case COLLECTED -> COLLECTED;
      case NOT_COLLECTED -> NOT_COLLECTED;
      case WITHDRAWN -> WITHDRAWN;
      case PACKED -> PACKED;
      case IN_TRANSIT -> IN_TRANSIT;
      case MISSING -> MISSING;
      case ARRIVED -> ARRIVED;
      case ON_HOLD -> ON_HOLD;
      case ACCEPTED -> ACCEPTED;
      case REJECTED -> REJECTED;
      case IN_PROCESS, ARCHIVED, DISPOSED, RETURN_PACKED, RETURNING, RETURN_MISSING, RETURNED ->
          IN_PROCESS;
      case AT_READING -> AT_READING;
    };
  }
}
