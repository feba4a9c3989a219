package mx.trazo.shipment.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShipmentRows extends GenericRepository<ShipmentRow, String> {

  void save(ShipmentRow row);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.id = :id
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
      """)
  Optional<ShipmentRow> find(String id, String scope);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.id = :id
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
         FOR UPDATE
      """)
  Optional<ShipmentRow> lock(String id, String scope);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.box_code = :box
         FOR UPDATE
      """)
  Optional<ShipmentRow> lockByBox(String box);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.box_code = :box
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
      """)
  Optional<ShipmentRow> findByBox(String box, String scope);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.sender_id = :scope
       ORDER BY s.opened_at DESC, s.id DESC
       LIMIT :limit
      """)
  List<ShipmentRow> listSent(String scope, int limit);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.receiver_id = :scope
         AND s.status IN ('IN_TRANSIT', 'DELIVERED')
       ORDER BY s.handed_at, s.id
       LIMIT :limit
      """)
  List<ShipmentRow> listExpected(String scope, int limit);

  @Query(
      """
      SELECT s.id, s.box_code, s.sender_id, s.receiver_id, s.status, s.packages, s.seals,
             s.temperature_band, s.logger_id, s.contact, s.courier, s.guide, s.opened_by,
             s.opened_at, s.closed_at, s.handed_at, s.delivered_at, s.reconciled_at
        FROM shipment s
       WHERE s.receiver_id = :scope
         AND s.status IN ('IN_TRANSIT', 'DELIVERED', 'RECONCILED')
       ORDER BY s.handed_at DESC, s.id DESC
       LIMIT :limit
      """)
  List<ShipmentRow> listReceived(String scope, int limit);

  @Query(
      """
      UPDATE shipment
         SET status = 'CLOSED', packages = :packages, seals = :seals,
             temperature_band = :temperatureBand, logger_id = :loggerId, contact = :contact,
             closed_at = :at
       WHERE id = :id
         AND sender_id = :scope
         AND status = 'DRAFT'
      """)
  int close(
      String id,
      int packages,
      @Nullable String seals,
      @Nullable String temperatureBand,
      @Nullable String loggerId,
      String contact,
      Instant at,
      String scope);

  @Query(
      """
      UPDATE shipment
         SET status = 'IN_TRANSIT', courier = :courier, guide = :guide, handed_at = :at
       WHERE id = :id
         AND sender_id = :scope
         AND status = 'CLOSED'
      """)
  int hand(String id, String courier, @Nullable String guide, Instant at, String scope);

  @Query(
      """
      UPDATE shipment
         SET status = 'DELIVERED', delivered_at = :at
       WHERE id = :id
         AND receiver_id = :scope
         AND status = 'IN_TRANSIT'
      """)
  int deliver(String id, Instant at, String scope);

  @Query(
      """
      UPDATE shipment
         SET status = 'RECONCILED', reconciled_at = :at
       WHERE id = :id
         AND receiver_id = :scope
         AND status = 'DELIVERED'
      """)
  int reconcile(String id, Instant at, String scope);

  @Query(
      """
      UPDATE shipment
         SET status = 'CANCELLED', cancelled_at = :at
       WHERE id = :id
         AND sender_id = :scope
         AND status IN ('DRAFT', 'CLOSED')
      """)
  int cancel(String id, Instant at, String scope);
}
