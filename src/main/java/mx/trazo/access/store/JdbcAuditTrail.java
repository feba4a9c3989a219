package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.AsciiKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the audit trail in the database. */
@Singleton
class JdbcAuditTrail implements AuditTrail {
  private final AuditRows rows;

  JdbcAuditTrail(AuditRows rows) {
    this.rows = rows;
  }

  @Override
  public void record(AuditEntry entry) {
    rows.insert(row(entry));
  }

  @Override
  public void recordAll(Collection<AuditEntry> entries) {
    if (!entries.isEmpty()) {
      rows.insertAll(entries.stream().map(JdbcAuditTrail::row).toList());
    }
  }

  private static AuditRow row(AuditEntry entry) {
    return new AuditRow(
        0, // given by the database
        entry.at(),
        entry.actor() == null ? null : entry.actor().value(),
        entry.facility() == null ? null : entry.facility().value(),
        cut(entry.action(), 40),
        ascii(entry.objectType(), 40),
        ascii(entry.objectId(), 64),
        entry.outcome().name(),
        ascii(entry.route(), 120),
        ascii(entry.correlationId() == null ? MDC.get("correlation") : entry.correlationId(), 64),
        entry.detail() == null ? null : cut(entry.detail(), 500));
  }

  private static @Nullable String ascii(@Nullable String text, int longest) {
    return text == null ? null : cut(AsciiKey.of(text), longest);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
