package mx.trazo.shipment.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRows extends GenericRepository<ShipmentRow, String> {

  @Query(
      """
      INSERT INTO shipment_item (shipment_id, container_id, inside_id, packed_by, packed_at)
      SELECT s.id, :container, :container, :packedBy, :packedAt
        FROM shipment s
       WHERE s.id = :shipment
         AND s.sender_id = :scope
         AND s.status = 'DRAFT'
      """)
  int insert(String shipment, String container, String packedBy, Instant packedAt, String scope);

  @Query(
      """
      UPDATE shipment_item
         SET inside_id = NULL, removed_at = :at
       WHERE shipment_id = :shipment
         AND inside_id = :container
      """)
  int remove(String shipment, String container, Instant at);

  @Query(
      """
      UPDATE shipment_item
         SET inside_id = NULL, released_at = :at
       WHERE shipment_id = :shipment
         AND inside_id IS NOT NULL
      """)
  int release(String shipment, Instant at);

  @Query(
      """
      SELECT i.container_id, i.packed_by, i.packed_at
        FROM shipment_item i
        JOIN shipment s ON s.id = i.shipment_id
       WHERE i.shipment_id = :shipment
         AND i.removed_at IS NULL
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
       ORDER BY i.ordinal
       LIMIT 1000
      """)
  List<ItemRow> list(String shipment, String scope);

  @Query(
      """
      INSERT INTO shipment_leg (shipment_id, sequence, from_id, to_id, carrier, departed_at)
      SELECT s.id, (SELECT COUNT(*) + 1 FROM shipment_leg l WHERE l.shipment_id = s.id),
             :from, :to, :carrier, :at
        FROM shipment s
       WHERE s.id = :shipment
         AND s.sender_id = :scope
      """)
  int beginLeg(String shipment, String from, String to, String carrier, Instant at, String scope);

  @Query(
      """
      UPDATE shipment_leg
         SET arrived_at = :at
       WHERE shipment_id = :shipment
         AND arrived_at IS NULL
      """)
  int endLeg(String shipment, Instant at);
}
