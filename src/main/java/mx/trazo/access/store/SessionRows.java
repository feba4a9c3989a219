package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of sessions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, String> {
  @Query(
      """
      INSERT INTO session
        (token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at, proof,
         station_hash)
      VALUES
        (:tokenHash, :accountId, :csrfToken, :createdAt, :lastSeenAt, :expiresAt, :proof,
         :stationHash)
      """)
  int insert(
      String tokenHash,
      String accountId,
      String csrfToken,
      Instant createdAt,
      Instant lastSeenAt,
      Instant expiresAt,
      String proof,
      @Nullable String stationHash);

  @Query(
      """
      SELECT s.token_hash, s.account_id, s.csrf_token, s.created_at, s.last_seen_at, s.expires_at,
             s.ended_at, s.proof, s.station_hash, a.username, a.display_name, a.facility_id, a.status, a.version,
             a.created_at AS opened_at,
             (SELECT GROUP_CONCAT(r.role ORDER BY r.role SEPARATOR ',')
                FROM account_role r WHERE r.account_id = a.id) AS roles
        FROM session s
        JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = :tokenHash
       LIMIT 1
      """)
  Optional<SessionRow> byHash(String tokenHash);

  @Query(
      """
      UPDATE session SET last_seen_at = :at
       WHERE token_hash = :tokenHash AND last_seen_at < :at
      """)
  int seen(String tokenHash, Instant at);

  @Query(
      """
      UPDATE session SET ended_at = :at
       WHERE token_hash = :tokenHash AND ended_at IS NULL
      """)
  int end(String tokenHash, Instant at);

  @Query(
      """
      UPDATE session SET ended_at = :at
       WHERE account_id = :accountId AND ended_at IS NULL AND token_hash <> :exceptHash
      """)
  int endOthers(String accountId, String exceptHash, Instant at);

  @Query(
      """
      UPDATE session SET ended_at = :at
       WHERE station_hash = :stationHash AND ended_at IS NULL
      """)
  int endAt(String stationHash, Instant at);

  @Query("DELETE FROM session WHERE expires_at < :end ORDER BY expires_at LIMIT 10000")
  int forgetBefore(Instant end);
}
