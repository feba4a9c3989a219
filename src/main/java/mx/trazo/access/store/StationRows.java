package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of shared stations. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StationRows extends GenericRepository<StationRow, String> {
  @Query(
      """
      INSERT INTO station (token_hash, facility_id, holder_id, opened_at, expires_at)
      VALUES (:tokenHash, :facilityId, :holderId, :openedAt, :expiresAt)
      """)
  int insert(
      String tokenHash, String facilityId, String holderId, Instant openedAt, Instant expiresAt);

  @Query(
      """
      SELECT token_hash, facility_id, holder_id, opened_at, expires_at, ended_at
        FROM station
       WHERE token_hash = :tokenHash
       LIMIT 1
      """)
  Optional<StationRow> byHash(String tokenHash);

  @Query("UPDATE station SET holder_id = :holderId WHERE token_hash = :tokenHash")
  int hold(String tokenHash, String holderId);

  @Query(
      """
      UPDATE station SET ended_at = :at
       WHERE token_hash = :tokenHash AND ended_at IS NULL
      """)
  int end(String tokenHash, Instant at);

  @Query("DELETE FROM station WHERE expires_at < :end ORDER BY expires_at LIMIT 10000")
  int forgetBefore(Instant end);
}
