package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.access.Badge;
import mx.trazo.access.BadgeStore;
import mx.trazo.kernel.AccountId;

/** Keeps badges in the database. */
@Singleton
class JdbcBadgeStore implements BadgeStore {
  private final BadgeRows rows;

  JdbcBadgeStore(BadgeRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Badge> find(String code) {
    return rows.byCode(code).map(BadgeRow::badge);
  }

  @Override
  public Optional<Badge> findOf(AccountId account) {
    return rows.workingOf(account.value()).map(BadgeRow::badge);
  }

  @Override
  public void issue(Badge badge) {
    rows.replace(badge.account().value(), badge.issuedAt());
    rows.insert(badge.code(), badge.account().value(), badge.issuedBy().value(), badge.issuedAt());
  }
}
