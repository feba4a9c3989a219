package mx.trazo.patient.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of merges. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MergeRows extends GenericRepository<MergeRow, String> {
  @Query(
      """
      SELECT m.id, m.survivor_id, m.absorbed_id, m.reason, m.merged_by, m.merged_at
        FROM patient_merge m
       WHERE m.facility_id = :scope
         AND m.absorbed_id = :absorbed
         AND m.undone_at IS NULL
       ORDER BY m.merged_at DESC, m.id DESC
       LIMIT 1
      """)
  Optional<MergeRow> findStanding(String scope, String absorbed);

  @Query(
      """
      INSERT INTO patient_merge
        (id, facility_id, survivor_id, absorbed_id, reason, merged_by, merged_at)
      VALUES
        (:id, :scope, :survivor, :absorbed, :reason, :by, :at)
      """)
  int insert(
      String id,
      String scope,
      String survivor,
      String absorbed,
      String reason,
      String by,
      Instant at);

  @Query(
      """
      UPDATE patient_merge
         SET undo_reason = :reason, undone_by = :by, undone_at = :at
       WHERE facility_id = :scope
         AND id = :id
         AND undone_at IS NULL
      """)
  int undo(String scope, String id, String reason, String by, Instant at);
}
