package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.access.AuditLine;
import mx.trazo.access.AuditLog;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

@Singleton
@Unscoped("auditors read the trail of the whole network; it names no patient")
class JdbcAuditLog implements AuditLog {
  private final AuditRows rows;

  JdbcAuditLog(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  public List<AuditLine> listNewest(long before, int limit) {
    return lines(rows.listNewest(before, limit));
  }

  @Override
  public List<AuditLine> listOfActor(AccountId actor, long before, int limit) {
    return lines(rows.listOfActor(actor.value(), before, limit));
  }

  @Override
  public List<AuditLine> listOfObject(String objectId, long before, int limit) {
    return lines(rows.listOfObject(objectId, before, limit));
  }

  private static List<AuditLine> lines(List<AuditLineRow> found) {
    return found.stream().map(AuditLineRow::line).toList();
  }
}
