package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Keeps an account from being used any longer, and ends its sessions. */
@Singleton
public class SuspendAccount {
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Changes accounts and ends sessions. */
  SuspendAccount(
      AccountStore accounts,
      SessionStore sessions,
      SessionMemory memory,
      AuditTrail trail,
      InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
    this.clock = clock;
  }

  /** The suspended account's id, or why it was not suspended. */
  @Transactional
  public Outcome<AccountId> suspend(Actor by, AccountId id) {
    Instant now = clock.instant();
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    if (by.account().equals(id)) {
      return Outcome.refused(AccessRefusal.OWN_ACCOUNT);
    }
    Optional<Account> found = accounts.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    if (!found.get().isActive()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_ALREADY_SUSPENDED);
    }
    if (!accounts.changeStatus(id, found.get().version(), AccountStatus.SUSPENDED)) {
      return Outcome.refused(AccessRefusal.ACCOUNT_CHANGED);
    }
    sessions.endOthers(id, "", now);
    memory.sessions.endWhere(session -> session.actor().account().equals(id), "", now);
    memory.apiTokens.endWhere(actor -> actor.account().equals(id), "", now);
    trail.record(AuditEntry.done(now, by, "SUSPEND_ACCOUNT", "ACCOUNT", id.value()));
    return Outcome.done(id);
  }
}
