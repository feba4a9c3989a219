package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.access.OfflineKeyStore;
import mx.trazo.kernel.AccountId;

/** Keeps the keys of devices in the database. */
@Singleton
class JdbcOfflineKeyStore implements OfflineKeyStore {
  private final OfflineKeyRows rows;

  JdbcOfflineKeyStore(OfflineKeyRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<String> find(AccountId account) {
    return rows.byAccount(account.value());
  }

  @Override
  public void addFirst(AccountId account, String secret, Instant now) {
    rows.insertFirst(account.value(), secret, now);
  }
}
