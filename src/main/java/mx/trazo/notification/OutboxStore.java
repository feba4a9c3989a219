package mx.trazo.notification;

import java.util.Collection;
import java.util.List;
import mx.trazo.kernel.Unscoped;

/** Where changes wait until each subscription that wants them has numbered them. */
@Unscoped("one queue serves the subscriptions of every facility")
public interface OutboxStore {
  /** Adds changes in the caller's transaction, in this order. */
  void add(Collection<Change> changes);

  /** Whether anything waits. */
  boolean isEmpty();

  /** Makes the caller the only one who gives numbers, until its transaction ends. */
  void takeTurn();

  /** Those that wait and are committed, in the order in which they were added. */
  List<Waiting> list(int limit);

  /** Takes these out of the queue. */
  void remove(Collection<Waiting> numbered);

  /** A change in its place in the queue. */
  record Waiting(long place, Change change) {}
}
