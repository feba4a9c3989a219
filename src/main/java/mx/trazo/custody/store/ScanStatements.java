package mx.trazo.custody.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The four statements every scan runs, by hand: read and bound by position instead of by the names
 * of an entity's properties (ADR 10 has the measurement). They join the transaction of their
 * caller.
 */
@Singleton
class ScanStatements {
  private static final String LOCK =
      """
      SELECT c.container_id, c.label_number, c.order_id, c.kind, c.origin_id, c.laboratory_id,
             c.state, c.sequence, c.holder_id, c.head_hash, c.last_type, c.last_occurred_at
        FROM container_custody c
       WHERE c.label_number = ?
         FOR UPDATE
      """;
  private static final String ADD_EVENT =
      """
      INSERT INTO custody_event (container_id, sequence, scan_id, type, hl7_code, facility_id,
          actor_id, actor_name, occurred_at, recorded_at, skewed, context, place, carrier, reason,
          note, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String MOVE =
      """
      UPDATE container_custody
         SET state = ?, sequence = ?, holder_id = ?, head_hash = ?, last_type = ?,
             last_occurred_at = ?
       WHERE container_id = ?
         AND sequence < ?
      """;
  private static final String KEEP_ATTEMPT =
      """
      INSERT INTO scan_attempt (facility_id, scan_id, account_id, station, mode, context, raw,
          request_hash, verdict, refusal, facts, label, container_id, state, sequence, occurred_at,
          recorded_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcOperations jdbc;

  ScanStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** The container's row, locked until the transaction ends. */
  Optional<StateRow> lockByLabel(String label) {
    return jdbc.prepareStatement(
        LOCK,
        statement -> {
          statement.setString(1, label);
          try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(state(found)) : Optional.empty();
          }
        });
  }

  void add(EventRow row) {
    jdbc.prepareStatement(
        ADD_EVENT,
        statement -> {
          statement.setString(1, row.containerId());
          statement.setInt(2, row.sequence());
          statement.setString(3, row.scanId());
          statement.setString(4, row.type());
          statement.setString(5, row.hl7Code());
          statement.setString(6, row.facilityId());
          statement.setString(7, row.actorId());
          statement.setString(8, row.actorName());
          set(statement, 9, row.occurredAt());
          set(statement, 10, row.recordedAt());
          statement.setBoolean(11, row.skewed());
          statement.setString(12, row.context());
          statement.setString(13, row.place());
          statement.setString(14, row.carrier());
          statement.setString(15, row.reason());
          statement.setString(16, row.note());
          statement.setString(17, row.previousHash());
          statement.setString(18, row.hash());
          return statement.executeUpdate();
        });
  }

  /** How many rows moved: one, or none when the sequence was not below. */
  int move(StateRow row) {
    return jdbc.prepareStatement(
        MOVE,
        statement -> {
          statement.setString(1, row.state());
          statement.setInt(2, row.sequence());
          statement.setString(3, row.holderId());
          statement.setString(4, row.headHash());
          statement.setString(5, row.lastType());
          set(statement, 6, row.lastOccurredAt());
          statement.setString(7, row.containerId());
          statement.setInt(8, row.sequence());
          return statement.executeUpdate();
        });
  }

  void keep(AttemptRow row) {
    jdbc.prepareStatement(
        KEEP_ATTEMPT,
        statement -> {
          statement.setString(1, row.facilityId());
          statement.setString(2, row.scanId());
          statement.setString(3, row.accountId());
          statement.setString(4, row.station());
          statement.setString(5, row.mode());
          statement.setString(6, row.context());
          statement.setString(7, row.raw());
          statement.setString(8, row.requestHash());
          statement.setString(9, row.verdict());
          statement.setString(10, row.refusal());
          statement.setString(11, row.facts());
          statement.setString(12, row.label());
          statement.setString(13, row.containerId());
          statement.setString(14, row.state());
          statement.setInt(15, row.sequence());
          set(statement, 16, row.occurredAt());
          set(statement, 17, row.recordedAt());
          return statement.executeUpdate();
        });
  }

  private static StateRow state(ResultSet found) throws SQLException {
    @Nullable Timestamp lastOccurredAt = found.getTimestamp(12);
    return new StateRow(
        found.getString(1),
        found.getString(2),
        found.getString(3),
        found.getString(4),
        found.getString(5),
        found.getString(6),
        found.getString(7),
        found.getInt(8),
        found.getString(9),
        found.getString(10),
        found.getString(11),
        lastOccurredAt == null ? null : lastOccurredAt.toInstant());
  }

  private static void set(PreparedStatement statement, int at, @Nullable Instant instant)
      throws SQLException {
    statement.setTimestamp(at, instant == null ? null : Timestamp.from(instant));
  }
}
