package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL of the audit trail: it only ever grows. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRows extends GenericRepository<AuditRow, Long> {
  @Query(
      """
      INSERT INTO audit_entry
        (recorded_at, actor_id, facility_id, action, object_type, object_id, outcome, route,
         correlation_id, detail)
      VALUES
        (:recordedAt, :actorId, :facilityId, :action, :objectType, :objectId, :outcome, :route,
         :correlationId, :detail)
      """)
  int insert(AuditRow row);

  @Query(
      """
      SELECT e.id, a.username, e.recorded_at, e.actor_id, e.facility_id, e.action, e.object_type,
             e.object_id, e.outcome, e.route, e.correlation_id, e.detail
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.actor_id
       WHERE e.id < :before
       ORDER BY e.id DESC
       LIMIT :limit
      """)
  List<AuditLineRow> listNewest(long before, int limit);

  @Query(
      """
      SELECT e.id, a.username, e.recorded_at, e.actor_id, e.facility_id, e.action, e.object_type,
             e.object_id, e.outcome, e.route, e.correlation_id, e.detail
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.actor_id
       WHERE e.actor_id = :actor
         AND e.id < :before
       ORDER BY e.id DESC
       LIMIT :limit
      """)
  List<AuditLineRow> listOfActor(String actor, long before, int limit);

  @Query(
      """
      SELECT e.id, a.username, e.recorded_at, e.actor_id, e.facility_id, e.action, e.object_type,
             e.object_id, e.outcome, e.route, e.correlation_id, e.detail
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.actor_id
       WHERE e.object_id = :object
         AND e.id < :before
       ORDER BY e.id DESC
       LIMIT :limit
      """)
  List<AuditLineRow> listOfObject(String object, long before, int limit);
}
