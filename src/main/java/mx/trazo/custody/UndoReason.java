package mx.trazo.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody takes a reading back. */
public enum UndoReason {
  /** The label of something else was read. */
  WRONG_LABEL,
  /** It was read into another box, step or mode than meant. */
  WRONG_PLACE,
  /** The label was read, but the container is not there. */
  NOT_PRESENT,
  /** It was only tried out. */
  TRIAL;

  /** The reason of this name. */
  static Optional<UndoReason> find(@Nullable String name) {
    for (UndoReason reason : values()) {
      if (reason.name().equals(name)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
