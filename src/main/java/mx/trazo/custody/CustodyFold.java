package mx.trazo.custody;

import java.util.Collection;
import java.util.Comparator;
import mx.trazo.kernel.FacilityId;

/** State is what the events add up to, in the order of their sequence. */
public final class CustodyFold {
  private CustodyFold() {}

  /**
   * Adds one event.
   *
   * @throws IllegalArgumentException when it is not the container's next one
   */
  public static CustodyState add(CustodyState before, CustodyEvent event) {
    if (event.sequence() != before.sequence() + 1
        || !event.container().equals(before.container().id())) {
      throw new IllegalArgumentException("not the next event of this container");
    }
    return new CustodyState(
        before.container(),
        after(before.state(), event.type(), event.detail()),
        event.sequence(),
        event.holder(),
        event.hash(),
        event.type(),
        event.occurredAt());
  }

  /** Adds all events to nothing; the order in which they are handed over does not matter. */
  public static CustodyState all(
      Container container, FacilityId registrar, Collection<CustodyEvent> events) {
    CustodyState state = CustodyState.fresh(container, registrar);
    for (CustodyEvent event :
        events.stream().sorted(Comparator.comparingInt(CustodyEvent::sequence)).toList()) {
      state = add(state, event);
    }
    return state;
  }

  /** The state after an event of the type. */
  static ContainerState after(ContainerState before, CustodyEventType type, EventDetail detail) {
    return switch (type) {
      case CONTAINER_PREPARED, REIDENTIFIED -> before;
      case COLLECTED -> ContainerState.COLLECTED;
      case COLLECTION_FAILED -> ContainerState.NOT_COLLECTED;
      case WITHDRAWN -> ContainerState.WITHDRAWN;
      case PACKED -> onTheWay(before, ContainerState.PACKED, ContainerState.RETURN_PACKED);
      case UNPACKED -> onTheWay(before, ContainerState.COLLECTED, ContainerState.IN_PROCESS);
      case DEPARTED -> onTheWay(before, ContainerState.IN_TRANSIT, ContainerState.RETURNING);
      case MISSING -> onTheWay(before, ContainerState.MISSING, ContainerState.RETURN_MISSING);
      case ARRIVED -> onTheWay(before, ContainerState.ARRIVED, ContainerState.RETURNED);
      case HELD -> ContainerState.ON_HOLD;
      case ACCEPTED -> ContainerState.ACCEPTED;
      case REJECTED -> ContainerState.REJECTED;
      case DERIVED, STEP_DERIVED, STEP_DONE, STEP_FAILED, RETRIEVED -> ContainerState.IN_PROCESS;
      case AT_READING -> ContainerState.AT_READING;
      case ARCHIVED -> ContainerState.ARCHIVED;
      case DISPOSED -> ContainerState.DISPOSED;
      case UNDONE -> UndoneTo.of(detail).state();
    };
  }

  /** The same deed means one thing on the way to the laboratory and another on the way back. */
  private static ContainerState onTheWay(
      ContainerState before, ContainerState there, ContainerState back) {
    return before.isPastTheDoor() ? back : there;
  }
}
