package mx.trazo.notification.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import mx.trazo.notification.Change;
import mx.trazo.notification.OutboxStore;

@Singleton
class JdbcOutboxStore implements OutboxStore {
  private final ChangeRows rows;

  JdbcOutboxStore(ChangeRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Collection<Change> changes) {
    for (Change change : changes) {
      rows.add(
          change.facility().value(),
          change.topic().name(),
          change.focus(),
          change.about(),
          change.code(),
          change.at());
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.first().isEmpty();
  }

  @Override
  public void takeTurn() {
    if (rows.takeTurn().isEmpty()) {
      throw new IllegalStateException("the row that gives turns is not there");
    }
  }

  @Override
  public List<Waiting> list(int limit) {
    return rows.list(limit).stream().map(ChangeRow::waiting).toList();
  }

  @Override
  public void remove(Collection<Waiting> numbered) {
    if (!numbered.isEmpty()
        && rows.remove(numbered.stream().map(Waiting::place).toList()) != numbered.size()) {
      throw new IllegalStateException("somebody else gave numbers at the same time");
    }
  }
}
