package mx.trazo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The statements of one scan at the laboratory's door, by hand, in one durable transaction. */
final class BareJdbc implements Load.Worker {
  private final Connection connection;
  private final ScanFixture fixture;
  private final PreparedStatement lock;
  private final PreparedStatement box;
  private final PreparedStatement event;
  private final PreparedStatement move;
  private final PreparedStatement attempt;

  BareJdbc(Connection connection, ScanFixture fixture) throws SQLException {
    this.connection = connection;
    this.fixture = fixture;
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
    lock =
        connection.prepareStatement(
            """
            SELECT c.container_id, c.label_number, c.order_id, c.kind, c.origin_id,
                   c.laboratory_id, c.state, c.sequence, c.holder_id, c.head_hash, c.last_type,
                   c.last_occurred_at
              FROM container_custody c
             WHERE c.label_number = ?
               FOR UPDATE
            """);
    box =
        connection.prepareStatement(
            """
            SELECT s.id, s.box_code
              FROM shipment_item i
              JOIN shipment s ON s.id = i.shipment_id
             WHERE i.inside_id = ?
               AND (s.sender_id = ? OR s.receiver_id = ?)
            """);
    event =
        connection.prepareStatement(
            """
            INSERT INTO custody_event (container_id, sequence, scan_id, type, hl7_code, facility_id,
                actor_id, actor_name, occurred_at, recorded_at, skewed, context, place, carrier,
                reason, note, previous_hash, hash)
            VALUES (?, ?, ?, 'ARRIVED', 'S42', ?, ?, 'Banco', ?, ?, FALSE, ?, NULL, NULL, NULL,
                NULL, ?, ?)
            """);
    move =
        connection.prepareStatement(
            """
            UPDATE container_custody
               SET state = 'ARRIVED', sequence = ?, holder_id = ?, head_hash = ?,
                   last_type = 'ARRIVED', last_occurred_at = ?
             WHERE container_id = ?
               AND sequence < ?
            """);
    attempt =
        connection.prepareStatement(
            """
            INSERT INTO scan_attempt (facility_id, scan_id, account_id, station, mode, context, raw,
                request_hash, verdict, refusal, facts, label, container_id, state, sequence,
                occurred_at, recorded_at)
            VALUES (?, ?, ?, 'banco', 'RECEIVE', '', ?, ?, 'RECORDED', NULL, NULL, ?, ?, 'ARRIVED',
                ?, ?, ?)
            """);
  }

  @Override
  public void scan(String label) throws SQLException {
    String container;
    int sequence;
    String previous;
    lock.setString(1, label);
    try (ResultSet found = lock.executeQuery()) {
      found.next();
      container = found.getString(1);
      sequence = found.getInt(8) + 1;
      previous = found.getString(10);
    }
    box.setString(1, container);
    box.setString(2, fixture.laboratory());
    box.setString(3, fixture.laboratory());
    String shipment;
    try (ResultSet found = box.executeQuery()) {
      found.next();
      shipment = found.getString(1);
    }
    String scan = UUID.randomUUID().toString();
    Timestamp now = Timestamp.from(Instant.now());
    event.setString(1, container);
    event.setInt(2, sequence);
    event.setString(3, scan);
    event.setString(4, fixture.laboratory());
    event.setString(5, fixture.account());
    event.setTimestamp(6, now);
    event.setTimestamp(7, now);
    event.setString(8, shipment);
    event.setString(9, previous);
    event.setString(10, previous);
    event.executeUpdate();
    move.setInt(1, sequence);
    move.setString(2, fixture.laboratory());
    move.setString(3, previous);
    move.setTimestamp(4, now);
    move.setString(5, container);
    move.setInt(6, sequence);
    move.executeUpdate();
    attempt.setString(1, fixture.laboratory());
    attempt.setString(2, scan);
    attempt.setString(3, fixture.account());
    attempt.setString(4, label);
    attempt.setString(5, previous);
    attempt.setString(6, label);
    attempt.setString(7, container);
    attempt.setInt(8, sequence);
    attempt.setTimestamp(9, now);
    attempt.setTimestamp(10, now);
    attempt.executeUpdate();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
