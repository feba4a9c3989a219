package mx.trazo.access.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.AsciiKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Keeps the audit trail in the database. */
@Singleton
class JdbcAuditTrail implements AuditTrail {
  /** By hand, because a batch that asks for the ids it was given goes row by row. */
  private static final String ADD =
      """
      INSERT INTO audit_entry
        (recorded_at, actor_id, facility_id, action, object_type, object_id, outcome, route,
         correlation_id, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AuditRows rows;
  private final JdbcOperations jdbc;

  JdbcAuditTrail(AuditRows rows, JdbcOperations jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public void record(AuditEntry entry) {
    rows.insert(row(entry));
  }

  @Override
  public void recordAll(Collection<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbc.prepareStatement(
        ADD,
        statement -> {
          for (AuditEntry entry : entries) {
            bind(statement, row(entry));
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  private static void bind(PreparedStatement statement, AuditRow row) throws SQLException {
    statement.setTimestamp(1, Timestamp.from(row.recordedAt()));
    statement.setString(2, row.actorId());
    statement.setString(3, row.facilityId());
    statement.setString(4, row.action());
    statement.setString(5, row.objectType());
    statement.setString(6, row.objectId());
    statement.setString(7, row.outcome());
    statement.setString(8, row.route());
    statement.setString(9, row.correlationId());
    statement.setString(10, row.detail());
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
