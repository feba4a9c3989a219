package mx.trazo.custody;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;

/**
 * What taking back an event means to the room whose desk wrote it. Events without such a rule
 * cannot be taken back: they had consequences.
 */
public interface UndoRule {
  /** The events it can take back. */
  Set<CustodyEventType> types();

  /** The reason against taking this event back, or empty; may read and lock, must not write. */
  Optional<Refusal> against(Actor actor, CustodyState container, CustodyEvent undone);

  /** Compensates the room's own rows after the event was taken back. */
  void write(Actor actor, CustodyState after, CustodyEvent undone, Instant now);
}
