package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Writes a changed password and ends the account's other sessions. */
@Singleton
class KeepPassword {
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;

  KeepPassword(
      AccountStore accounts, SessionStore sessions, SessionMemory memory, AuditTrail trail) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
  }

  /** Keeps another's new hash if the account is still at the version read; its sessions end. */
  @Transactional
  Outcome<AccountId> reset(Actor by, AccountId id, int version, String passwordHash, Instant now) {
    if (!accounts.changePassword(id, version, passwordHash)) {
      return Outcome.refused(AccessRefusal.ACCOUNT_CHANGED);
    }
    sessions.endOthers(id, "", now);
    memory.sessions.endWhere(session -> session.actor().account().equals(id), "", now);
    trail.record(AuditEntry.done(now, by, "RESET_PASSWORD", "ACCOUNT", id.value()));
    return Outcome.done(id);
  }

  /** Keeps the hash if the account is still at the version read. */
  @Transactional
  Outcome<AccountId> keep(
      Actor actor, int version, String passwordHash, String sessionHash, Instant now) {
    AccountId id = actor.account();
    if (!accounts.changePassword(id, version, passwordHash)) {
      return Outcome.refused(AccessRefusal.ACCOUNT_CHANGED);
    }
    sessions.endOthers(id, sessionHash, now);
    memory.sessions.endWhere(session -> session.actor().account().equals(id), sessionHash, now);
    trail.record(AuditEntry.done(now, actor, "CHANGE_PASSWORD", "ACCOUNT", id.value()));
    return Outcome.done(id);
  }
}
