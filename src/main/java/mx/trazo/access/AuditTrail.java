package mx.trazo.access;

import java.util.Collection;

/**
 * The rows that tell who read or wrote what. Insert-only. A use case records inside its own
 * transaction, so that the row and the deed stand or fall together.
 */
public interface AuditTrail {
  /** Adds a row in the caller's transaction. */
  void record(AuditEntry entry);

  /** Adds several rows at once in the caller's transaction. */
  default void recordAll(Collection<AuditEntry> entries) {
    entries.forEach(this::record);
  }
}
