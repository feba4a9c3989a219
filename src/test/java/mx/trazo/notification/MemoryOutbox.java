package mx.trazo.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The queue in memory. */
final class MemoryOutbox implements OutboxStore {
  private final List<Waiting> queue = new ArrayList<>();
  private long last;

  @Override
  public void add(Collection<Change> changes) {
    changes.forEach(change -> queue.add(new Waiting(++last, change)));
  }

  @Override
  public boolean isEmpty() {
    return queue.isEmpty();
  }

  @Override
  public void takeTurn() {
    // one thread at a time works on this
  }

  @Override
  public List<Waiting> list(int limit) {
    return queue.stream().limit(limit).toList();
  }

  @Override
  public void remove(Collection<Waiting> numbered) {
    queue.removeAll(numbered);
  }
}
