package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of the keys of devices without a network. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfflineKeyRows extends GenericRepository<ApiTokenRow, String> {
  @Query(
      """
      SELECT secret
        FROM offline_key
       WHERE account_id = :accountId
       LIMIT 1
      """)
  Optional<String> byAccount(String accountId);

  @Query(
      """
      INSERT IGNORE INTO offline_key (account_id, secret, created_at)
      VALUES (:accountId, :secret, :createdAt)
      """)
  int insertFirst(String accountId, String secret, Instant createdAt);
}
