package mx.trazo.web.scan;

import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What a desk does with what it reads, and who may. */
public enum ScanMode {
  /** Into an open box, at a hospital or, back to one, at a laboratory. */
  PACK,
  /** Out of an open box. */
  UNPACK,
  /** At a door, a laboratory's or a hospital's: the box, then what is in it. */
  RECEIVE,
  /** It passed the laboratory's checks. */
  ACCEPT,
  /** It passed with a reservation. */
  ACCEPT_WITH_NOTE,
  /** Something is missing before it can be decided. */
  HOLD,
  /** It did not pass. */
  REJECT,
  /** A step at the bench. */
  STEP,
  /** Into a position of the store: the position, then the container. */
  STORE,
  /** Out of its position. */
  RETRIEVE,
  /** Only to see what it is. */
  LOOK,
  /** What was read a moment ago was a mistake. */
  UNDO;

  private static final String DECIDE = "DECIDE";

  /** Whether the actor has one of the roles that may. */
  boolean allows(Actor actor) {
    return switch (this) {
      case PACK, UNPACK, RECEIVE -> actor.hasAny(Role.HOSPITAL_CLERK, Role.TECHNICIAN);
      case ACCEPT, ACCEPT_WITH_NOTE, HOLD, REJECT, LOOK ->
          actor.hasAny(Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY);
      case STEP, STORE, RETRIEVE -> actor.hasAny(Role.TECHNICIAN, Role.SPECIALIST);
      case UNDO ->
          actor.hasAny(Role.HOSPITAL_CLERK, Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY);
    };
  }

  /** The mode of a request; {@code DECIDE} names its decision apart. */
  static Optional<ScanMode> find(@Nullable String mode, @Nullable String decision) {
    String name = DECIDE.equals(mode) ? decision : mode;
    for (ScanMode known : values()) {
      if (known.name().equals(name)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
