package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Begins a session for somebody whose password was right. */
@Singleton
class OpenSession {
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;

  OpenSession(
      AccountStore accounts, SessionStore sessions, SessionMemory memory, AuditTrail trail) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
  }

  /** The new session; the former one ends, past failures are forgotten. */
  @Transactional
  OpenedSession open(Account account, String subject, @Nullable String formerToken, Instant now) {
    String token = SecretToken.fresh();
    Session session = Session.begin(token, account.id(), SecretToken.fresh(), now);
    if (formerToken != null && SecretToken.looksRight(formerToken)) {
      String former = SecretToken.sha256(formerToken);
      sessions.end(former, now);
      memory.sessions.end(former, now);
    }
    accounts.forgetFailures(subject);
    sessions.add(session);
    trail.record(AuditEntry.done(now, account.actor(), "SIGN_IN", "ACCOUNT", account.id().value()));
    return new OpenedSession(token, session.csrfToken(), account.actor(), session.expiresAt());
  }
}
