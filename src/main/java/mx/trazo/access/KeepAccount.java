package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Writes a new account and its audit row. */
@Singleton
class KeepAccount {
  private final AccountStore accounts;
  private final AuditTrail trail;

  KeepAccount(AccountStore accounts, AuditTrail trail) {
    this.accounts = accounts;
    this.trail = trail;
  }

  /** Keeps the account unless its name is taken. */
  @Transactional
  Outcome<AccountId> keep(Actor by, Account account) {
    if (!accounts.add(account)) {
      return Outcome.refused(AccessRefusal.USERNAME_TAKEN);
    }
    trail.record(
        AuditEntry.done(account.createdAt(), by, "OPEN_ACCOUNT", "ACCOUNT", account.id().value()));
    return Outcome.done(account.id());
  }
}
