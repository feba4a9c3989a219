package mx.trazo.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.Refusal;

/** Which event may follow which state; rooms further down add their own conditions. */
public final class CustodyRules {
  /** A device clock further ahead of the server's than this is marked. */
  public static final Duration TOLERATED_SKEW = Duration.ofMinutes(2);

  private static final Set<CustodyEventType> DECISIONS =
      EnumSet.of(CustodyEventType.ACCEPTED, CustodyEventType.HELD, CustodyEventType.REJECTED);

  /** What the laboratory has not read at its door. */
  private static final Set<ContainerState> OUTSIDE =
      EnumSet.of(
          ContainerState.COLLECTED,
          ContainerState.PACKED,
          ContainerState.IN_TRANSIT,
          ContainerState.MISSING);

  private CustodyRules() {}

  /** The reason against the event, or empty. */
  public static Optional<Refusal> check(CustodyState now, NewEvent event) {
    if (DECISIONS.contains(event.type()) && OUTSIDE.contains(now.state())) {
      return Optional.of(
          Refusal.of(
              CustodyRefusal.RECEIVE_FIRST, now.container().label().text(), now.state().name()));
    }
    if ((event.type() == CustodyEventType.HELD || event.type() == CustodyEventType.REJECTED)
        && now.state().isPastTheDoor()) {
      return Optional.of(
          Refusal.of(
              CustodyRefusal.ACCEPTED_BEFORE, now.container().label().text(), now.state().name()));
    }
    if (!from(event.type()).contains(now.state())) {
      return Optional.of(
          Refusal.of(
              CustodyRefusal.STEP_OUT_OF_TURN,
              now.container().label().text(),
              now.state().name(),
              event.type().name()));
    }
    return Optional.empty();
  }

  /** Whether the device's clock was ahead of the server's by more than is tolerated. */
  public static boolean skewed(Instant occurredAt, Instant recordedAt) {
    return occurredAt.isAfter(recordedAt.plus(TOLERATED_SKEW));
  }

  private static Set<ContainerState> from(CustodyEventType type) {
    return switch (type) {
      case CONTAINER_PREPARED, REIDENTIFIED ->
          EnumSet.complementOf(
              EnumSet.of(
                  ContainerState.DISPOSED,
                  ContainerState.NOT_COLLECTED,
                  ContainerState.WITHDRAWN,
                  ContainerState.RETURNED));
      case COLLECTED, COLLECTION_FAILED -> EnumSet.of(ContainerState.REGISTERED);
      case WITHDRAWN -> EnumSet.of(ContainerState.REGISTERED, ContainerState.COLLECTED);
      // to the laboratory, or from its bench back home; what is stored is fetched first, and what
      // was missed on the way back may be found at the laboratory
      case PACKED ->
          EnumSet.of(
              ContainerState.COLLECTED,
              ContainerState.ACCEPTED,
              ContainerState.IN_PROCESS,
              ContainerState.AT_READING,
              ContainerState.RETURN_MISSING);
      case UNPACKED, DEPARTED -> EnumSet.of(ContainerState.PACKED, ContainerState.RETURN_PACKED);
      case MISSING -> EnumSet.of(ContainerState.IN_TRANSIT, ContainerState.RETURNING);
      // one that was never packed, or was given up for lost, may still turn up at the door
      case ARRIVED ->
          EnumSet.of(
              ContainerState.COLLECTED,
              ContainerState.PACKED,
              ContainerState.IN_TRANSIT,
              ContainerState.MISSING,
              ContainerState.RETURN_PACKED,
              ContainerState.RETURNING,
              ContainerState.RETURN_MISSING);
      // again for another reason
      case HELD -> EnumSet.of(ContainerState.ARRIVED, ContainerState.ON_HOLD);
      case ACCEPTED, REJECTED -> EnumSet.of(ContainerState.ARRIVED, ContainerState.ON_HOLD);
      case DERIVED -> EnumSet.of(ContainerState.REGISTERED);
      case STEP_DERIVED, STEP_DONE, STEP_FAILED ->
          EnumSet.of(ContainerState.ACCEPTED, ContainerState.IN_PROCESS);
      case AT_READING -> EnumSet.of(ContainerState.ACCEPTED, ContainerState.IN_PROCESS);
      case ARCHIVED ->
          EnumSet.of(
              ContainerState.ACCEPTED,
              ContainerState.REJECTED,
              ContainerState.IN_PROCESS,
              ContainerState.AT_READING);
      case RETRIEVED -> EnumSet.of(ContainerState.ARCHIVED);
      case DISPOSED -> EnumSet.of(ContainerState.REJECTED, ContainerState.ARCHIVED);
      // of what the desks may take back; UndoScan looks at the event itself
      case UNDONE ->
          EnumSet.of(
              ContainerState.COLLECTED,
              ContainerState.PACKED,
              ContainerState.ARRIVED,
              ContainerState.IN_PROCESS,
              ContainerState.AT_READING,
              ContainerState.RETURN_PACKED);
    };
  }
}
