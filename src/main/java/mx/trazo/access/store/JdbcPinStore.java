package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.access.Pin;
import mx.trazo.access.PinStore;
import mx.trazo.kernel.AccountId;

/** Keeps PINs in the database. */
@Singleton
class JdbcPinStore implements PinStore {
  private final PinRows rows;

  JdbcPinStore(PinRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Pin> find(AccountId account) {
    return rows.byAccount(account.value()).map(PinRow::pin);
  }

  @Override
  public void keep(AccountId account, String hash, Instant now) {
    rows.keep(account.value(), hash, now);
  }

  @Override
  public boolean charge(AccountId account) {
    return rows.charge(account.value(), Pin.MOST_FAILURES) == 1;
  }

  @Override
  public void refund(AccountId account) {
    rows.refund(account.value());
  }

  @Override
  public void reopen(AccountId account) {
    rows.reopen(account.value());
  }
}
