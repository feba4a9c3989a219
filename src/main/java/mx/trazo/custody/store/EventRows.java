package mx.trazo.custody.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRows extends GenericRepository<EventRow, String> {

  void saveAll(Iterable<EventRow> rows);

  @Query(
      """
      SELECT e.container_id, e.sequence, e.scan_id, e.type, e.hl7_code, e.facility_id, e.actor_id,
             e.actor_name, e.occurred_at, e.recorded_at, e.skewed, e.context, e.place, e.carrier,
             e.reason, e.note, e.previous_hash, e.hash
        FROM custody_event e
        JOIN container_custody c ON c.container_id = e.container_id
       WHERE e.container_id = :container
         AND (c.origin_id = :scope OR c.laboratory_id = :scope)
       ORDER BY e.sequence
       LIMIT 1000
      """)
  List<EventRow> listOf(String container, String scope);

  @Query(
      """
      SELECT e.container_id, e.sequence, e.scan_id, e.type, e.hl7_code, e.facility_id, e.actor_id,
             e.actor_name, e.occurred_at, e.recorded_at, e.skewed, e.context, e.place, e.carrier,
             e.reason, e.note, e.previous_hash, e.hash
        FROM custody_event e
        JOIN container_custody c ON c.container_id = e.container_id
       WHERE e.container_id = :container
         AND e.type = :type
         AND (c.origin_id = :scope OR c.laboratory_id = :scope)
         AND NOT EXISTS (SELECT u.sequence
                           FROM custody_event u
                          WHERE u.container_id = e.container_id
                            AND u.sequence = e.sequence + 1
                            AND u.type = 'UNDONE')
       ORDER BY e.sequence DESC
       LIMIT 1
      """)
  Optional<EventRow> findLast(String container, String type, String scope);
}
