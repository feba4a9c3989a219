package mx.trazo.tracking;

import java.util.Collection;
import mx.trazo.custody.ContainerState;

/** What a test waits for before the laboratory begins it; the first that fits is said. */
public enum TestWait {
  /** A sample of its order has passed the laboratory's checks. */
  AT_LABORATORY,
  /** A sample lies at the laboratory's door. */
  AT_DOOR,
  /** The laboratory has a sample on hold. */
  ON_HOLD,
  /** A sample is at the hospital or on its way. */
  NOT_ARRIVED,
  /** The samples did not come with their box. */
  MISSING,
  /** The samples were rejected. */
  REJECTED,
  /** No sample could be taken. */
  NOT_COLLECTED,
  /** The hospital called the samples off. */
  WITHDRAWN;

  /** What a test waits for, from where the containers that travel stand. */
  static TestWait of(Collection<ContainerState> containers) {
    return containers.stream().map(TestWait::of).min(TestWait::compareTo).orElse(NOT_ARRIVED);
  }

  private static TestWait of(ContainerState state) {
    return switch (state) {
      case REGISTERED, COLLECTED, PACKED, IN_TRANSIT -> NOT_ARRIVED;
      case NOT_COLLECTED -> NOT_COLLECTED;
      case WITHDRAWN -> WITHDRAWN;
      case MISSING -> MISSING;
      case ARRIVED -> AT_DOOR;
      case ON_HOLD -> ON_HOLD;
      case REJECTED -> REJECTED;
      case ACCEPTED,
          IN_PROCESS,
          AT_READING,
          ARCHIVED,
          DISPOSED,
          RETURN_PACKED,
          RETURNING,
          RETURN_MISSING,
          RETURNED ->
          AT_LABORATORY;
    };
  }
}
