package mx.trazo.reception.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReconciliationRows extends GenericRepository<ArrivalRow, String> {

  void save(ArrivalRow row);

  @Query(
      """
      SELECT a.id, a.laboratory_id, a.shipment_id, a.packages, a.seals, a.seal_state,
             a.outer_condition, a.note, a.recorded_by, a.recorder_name, a.recorded_at
        FROM reception_arrival a
        JOIN shipment s ON s.id = a.shipment_id
       WHERE a.shipment_id = :shipment
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
       ORDER BY a.recorded_at DESC, a.id DESC
       LIMIT 1
      """)
  Optional<ArrivalRow> findArrival(String shipment, String scope);

  @Query(
      """
      INSERT INTO reception_missing (shipment_id, container_id, laboratory_id, reason, note,
          declared_by, declarer_name, declared_at)
      VALUES (:shipment, :container, :laboratory, :reason, :note, :by, :name, :at)
      """)
  int insertMissing(
      String shipment,
      String container,
      String laboratory,
      String reason,
      @Nullable String note,
      String by,
      String name,
      Instant at);

  @Query(
      """
      SELECT m.shipment_id, m.container_id, m.reason, m.note, m.declared_by, m.declarer_name,
             m.declared_at
        FROM reception_missing m
        JOIN shipment s ON s.id = m.shipment_id
       WHERE m.shipment_id = :shipment
         AND (s.sender_id = :scope OR s.receiver_id = :scope)
       ORDER BY m.container_id
       LIMIT 1000
      """)
  List<MissingRow> listMissing(String shipment, String scope);

  @Query(
      """
      SELECT m.shipment_id, m.container_id, m.reason, m.note, m.declared_by, m.declarer_name,
             m.declared_at
        FROM reception_missing m
       WHERE m.container_id = :container
         AND m.laboratory_id = :laboratory
       ORDER BY m.declared_at DESC
       LIMIT 1
      """)
  Optional<MissingRow> findMissing(String container, String laboratory);

  @Query(
      """
      INSERT INTO reception_unexpected (laboratory_id, shipment_id, container_id, kind, listed_in,
          received_at)
      VALUES (:laboratory, :shipment, :container, :kind, :listedIn, :at)
      """)
  int insertUnexpected(
      String laboratory,
      @Nullable String shipment,
      String container,
      String kind,
      @Nullable String listedIn,
      Instant at);

  @Query(
      """
      DELETE FROM reception_unexpected
       WHERE laboratory_id = :laboratory
         AND received_at = :at
         AND container_id = :container
      """)
  int removeUnexpected(String laboratory, String container, Instant at);

  @Query(
      """
      SELECT u.container_id, u.kind, u.listed_in, u.received_at
        FROM reception_unexpected u
       WHERE u.laboratory_id = :laboratory
         AND u.shipment_id = :shipment
       ORDER BY u.received_at, u.container_id
       LIMIT 1000
      """)
  List<UnexpectedRow> listUnexpected(String laboratory, String shipment);

  @Query(
      """
      INSERT INTO reception_stray (id, laboratory_id, shipment_id, label, kind, belongs_to, read_by,
          reader_name, read_at)
      SELECT :id, :laboratory, s.id, :label, :kind, :belongsTo, :by, :name, :at
        FROM shipment s
       WHERE s.id = :shipment
         AND s.receiver_id = :laboratory
         AND NOT EXISTS (SELECT 1
                           FROM reception_stray w
                          WHERE w.shipment_id = s.id
                            AND w.label = :label
                            AND w.settled_at IS NULL)
      """)
  int insertStray(
      String id,
      String laboratory,
      String shipment,
      String label,
      String kind,
      @Nullable String belongsTo,
      String by,
      String name,
      Instant at);

  @Query(
      """
      SELECT y.id, y.shipment_id, y.label, y.kind, y.belongs_to, y.read_by, y.reader_name,
             y.read_at, y.settled_as, y.settled_note, y.settler_name, y.settled_at
        FROM reception_stray y
       WHERE y.laboratory_id = :laboratory
         AND y.shipment_id = :shipment
       ORDER BY y.read_at, y.id
       LIMIT 1000
      """)
  List<StrayRow> listStrays(String laboratory, String shipment);

  @Query(
      """
      UPDATE reception_stray
         SET settled_as = :how, settled_note = :note, settler_name = :name, settled_at = :at
       WHERE id = :id
         AND laboratory_id = :laboratory
         AND settled_at IS NULL
      """)
  int settleStray(
      String id, String laboratory, String how, @Nullable String note, String name, Instant at);
}
