package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStatus;
import mx.trazo.access.AccountStore;
import mx.trazo.access.SignInFailures;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.AsciiKey;
import mx.trazo.kernel.LikePattern;
import mx.trazo.kernel.Role;

/** Keeps accounts in the database. */
@Singleton
class JdbcAccountStore implements AccountStore {
  private final AccountRows rows;
  private final FailureRows failures;

  JdbcAccountStore(AccountRows rows, FailureRows failures) {
    this.rows = rows;
    this.failures = failures;
  }

  @Override
  public boolean add(Account account) {
    int added =
        rows.insert(
            account.id().value(),
            account.username(),
            account.displayName(),
            account.passwordHash(),
            account.facility().value(),
            account.cedula(),
            account.status().name(),
            account.version(),
            account.createdAt());
    if (added == 0) {
      return false;
    }
    for (Role role : account.roles()) {
      rows.insertRole(account.id().value(), role.name());
    }
    return true;
  }

  @Override
  public Optional<Account> findByUsername(String username) {
    return rows.byUsername(AsciiKey.of(username)).map(AccountRow::account);
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.byId(id.value()).map(AccountRow::account);
  }

  @Override
  public List<Account> list(String beginning, int limit) {
    String username = LikePattern.beginningWith(AsciiKey.of(beginning));
    return rows.list(username, LikePattern.beginningWith(beginning), limit).stream()
        .map(AccountRow::account)
        .toList();
  }

  @Override
  public boolean changePassword(AccountId id, int version, String passwordHash) {
    return rows.updatePassword(id.value(), version, passwordHash) == 1;
  }

  @Override
  public boolean changeStatus(AccountId id, int version, AccountStatus status) {
    return rows.updateStatus(id.value(), version, status.name()) == 1;
  }

  @Override
  public Optional<SignInFailures> findFailures(String subject) {
    return failures
        .bySubject(subject)
        .map(row -> new SignInFailures(row.failures(), row.blockedUntil(), row.lastAt()));
  }

  @Override
  public void keepFailures(String subject, SignInFailures kept) {
    failures.keep(subject, kept.failures(), kept.blockedUntil(), kept.lastAt());
  }

  @Override
  public void forgetFailures(String subject) {
    failures.forget(subject);
  }

  @Override
  public int forgetFailuresBefore(Instant last) {
    return failures.forgetBefore(last);
  }
}
