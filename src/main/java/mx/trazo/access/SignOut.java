package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;

/** Ends a session, in this process at once. */
@Singleton
public class SignOut {
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Ends sessions here. */
  SignOut(SessionStore sessions, SessionMemory memory, AuditTrail trail, InstantSource clock) {
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
    this.clock = clock;
  }

  /** Ends the session of the token; an unknown or ended one is left as it is. */
  @Transactional
  public void signOut(Actor actor, String token) {
    if (!SecretToken.looksRight(token)) {
      return;
    }
    Instant now = clock.instant();
    String hash = SecretToken.sha256(token);
    memory.sessions.end(hash, now);
    if (sessions.end(hash, now)) {
      trail.record(AuditEntry.done(now, actor, "SIGN_OUT", "ACCOUNT", actor.account().value()));
    }
  }
}
