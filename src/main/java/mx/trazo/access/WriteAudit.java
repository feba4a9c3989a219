package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** Records what the edge saw, in a small transaction of its own. */
@Singleton
public class WriteAudit {
  /** The attribute of a request that left its rows where it was answered, with its route. */
  public static final String LEFT = "mx.trazo.audit.left";

  private final AuditTrail trail;

  /** Writes to this trail. */
  public WriteAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /** Adds one row. */
  @Transactional
  public void write(AuditEntry entry) {
    trail.record(entry);
  }

  /** Adds several rows. */
  @Transactional
  public void write(Collection<AuditEntry> entries) {
    trail.recordAll(entries);
  }
}
