package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of bearer tokens. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRows extends GenericRepository<ApiTokenRow, String> {
  @Query(
      """
      INSERT INTO api_token (id, token_hash, account_id, name, created_at, expires_at)
      VALUES (:id, :tokenHash, :accountId, :name, :createdAt, :expiresAt)
      """)
  int insert(
      String id,
      String tokenHash,
      String accountId,
      String name,
      Instant createdAt,
      Instant expiresAt);

  @Query(
      """
      SELECT id, token_hash, account_id, name, created_at, expires_at, revoked_at
        FROM api_token
       WHERE token_hash = :tokenHash
       LIMIT 1
      """)
  Optional<ApiTokenRow> byHash(String tokenHash);

  @Query(
      """
      SELECT id, token_hash, account_id, name, created_at, expires_at, revoked_at
        FROM api_token
       WHERE id = :id
       LIMIT 1
      """)
  Optional<ApiTokenRow> byId(String id);

  @Query(
      """
      SELECT id, token_hash, account_id, name, created_at, expires_at, revoked_at
        FROM api_token
       WHERE account_id = :accountId
       ORDER BY created_at DESC, id DESC
       LIMIT 200
      """)
  List<ApiTokenRow> ofAccount(String accountId);

  @Query("UPDATE api_token SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL")
  int revoke(String id, Instant at);
}
