package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of failed sign-ins. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FailureRows extends GenericRepository<FailureRow, String> {
  @Query(
      """
      SELECT subject_hash, failures, blocked_until, last_at
        FROM sign_in_failure
       WHERE subject_hash = :subject
       LIMIT 1
      """)
  Optional<FailureRow> bySubject(String subject);

  @Query(
      """
      INSERT INTO sign_in_failure (subject_hash, failures, blocked_until, last_at)
      VALUES (:subject, :failures, :blockedUntil, :lastAt)
      ON DUPLICATE KEY UPDATE failures = VALUES(failures),
                              blocked_until = VALUES(blocked_until),
                              last_at = VALUES(last_at)
      """)
  int keep(String subject, int failures, Instant blockedUntil, Instant lastAt);

  @Query("DELETE FROM sign_in_failure WHERE subject_hash = :subject")
  int forget(String subject);

  @Query(
      """
      DELETE FROM sign_in_failure WHERE last_at < :last
       ORDER BY last_at LIMIT 10000
      """)
  int forgetBefore(Instant last);
}
