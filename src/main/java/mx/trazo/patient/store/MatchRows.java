package mx.trazo.patient.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of possible duplicates. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MatchRows extends GenericRepository<MatchRow, String> {
  @Query(
      """
      SELECT m.id, m.older_id, m.newer_id, m.grade, m.found_at, m.verdict, m.reason, m.decided_by,
             m.decided_at
        FROM patient_match m
       WHERE m.facility_id = :scope
         AND m.id = :id
       LIMIT 1
         FOR UPDATE
      """)
  Optional<MatchRow> findForUpdate(String scope, String id);

  @Query(
      """
      SELECT m.id, m.older_id, m.newer_id, m.grade, m.found_at, m.verdict, m.reason, m.decided_by,
             m.decided_at
        FROM patient_match m
       WHERE m.facility_id = :scope
         AND m.verdict IS NULL
       ORDER BY m.found_at, m.id
       LIMIT :limit
      """)
  List<MatchRow> listUndecided(String scope, int limit);

  @Query(
      """
      SELECT m.id, m.older_id, m.newer_id, m.grade, m.found_at, m.verdict, m.reason, m.decided_by,
             m.decided_at
        FROM patient_match m
       WHERE m.facility_id = :scope
         AND m.verdict IS NULL
         AND (m.older_id = :patient OR m.newer_id = :patient)
       ORDER BY m.found_at, m.id
       LIMIT :limit
      """)
  List<MatchRow> listUndecidedOf(String scope, String patient, int limit);

  @Query(
      """
      INSERT IGNORE INTO patient_match (id, facility_id, older_id, newer_id, grade, found_at)
      VALUES (:id, :scope, :older, :newer, :grade, :foundAt)
      """)
  int insert(String id, String scope, String older, String newer, String grade, Instant foundAt);

  @Query(
      """
      UPDATE patient_match
         SET verdict = :verdict, reason = :reason, decided_by = :by, decided_at = :at
       WHERE facility_id = :scope
         AND id = :id
         AND verdict IS NULL
      """)
  int decide(String scope, String id, String verdict, String reason, String by, Instant at);
}
