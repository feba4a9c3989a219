package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of badges. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BadgeRows extends GenericRepository<BadgeRow, String> {
  @Query(
      """
      SELECT code, account_id, issued_by, issued_at, replaced_at
        FROM badge
       WHERE code = :code
       LIMIT 1
      """)
  Optional<BadgeRow> byCode(String code);

  @Query(
      """
      SELECT code, account_id, issued_by, issued_at, replaced_at
        FROM badge
       WHERE works_for = :accountId
       LIMIT 1
      """)
  Optional<BadgeRow> workingOf(String accountId);

  @Query(
      """
      UPDATE badge SET works_for = NULL, replaced_at = :at
       WHERE works_for = :accountId
      """)
  int replace(String accountId, Instant at);

  @Query(
      """
      INSERT INTO badge (code, account_id, works_for, issued_by, issued_at)
      VALUES (:code, :accountId, :accountId, :issuedBy, :issuedAt)
      """)
  int insert(String code, String accountId, String issuedBy, Instant issuedAt);
}
