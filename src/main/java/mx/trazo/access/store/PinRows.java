package mx.trazo.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of PINs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PinRows extends GenericRepository<PinRow, String> {
  @Query(
      """
      SELECT account_id, pin_hash, failures, chosen_at
        FROM account_pin
       WHERE account_id = :accountId
       LIMIT 1
      """)
  Optional<PinRow> byAccount(String accountId);

  @Query(
      """
      INSERT INTO account_pin (account_id, pin_hash, failures, chosen_at)
      VALUES (:accountId, :pinHash, 0, :chosenAt)
      ON DUPLICATE KEY UPDATE pin_hash = VALUES(pin_hash),
                              failures = 0,
                              chosen_at = VALUES(chosen_at)
      """)
  int keep(String accountId, String pinHash, Instant chosenAt);

  @Query(
      """
      UPDATE account_pin SET failures = failures + 1
       WHERE account_id = :accountId AND failures < :most
      """)
  int charge(String accountId, int most);

  @Query(
      """
      UPDATE account_pin SET failures = failures - 1
       WHERE account_id = :accountId AND failures > 0
      """)
  int refund(String accountId);

  @Query("UPDATE account_pin SET failures = 0 WHERE account_id = :accountId AND failures > 0")
  int reopen(String accountId);
}
