package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;

/**
 * Locks a station that somebody left: their session ends, in this process at once, and the station
 * stays for the next PIN. A browser that says nothing is locked all the same, see {@link
 * StationRule#idle}.
 */
@Singleton
public class LockStation {
  private final SessionStore sessions;
  private final SessionMemory memory;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Ends sessions here. */
  LockStation(SessionStore sessions, SessionMemory memory, AuditTrail trail, InstantSource clock) {
    this.sessions = sessions;
    this.memory = memory;
    this.trail = trail;
    this.clock = clock;
  }

  /** Ends the session of the token; an unknown or ended one is left as it is. */
  @Transactional
  public void lock(Actor actor, String token) {
    if (!SecretToken.looksRight(token)) {
      return;
    }
    Instant now = clock.instant();
    String hash = SecretToken.sha256(token);
    memory.sessions.end(hash, now);
    if (sessions.end(hash, now)) {
      trail.record(AuditEntry.done(now, actor, "LOCK_STATION", "ACCOUNT", actor.account().value()));
    }
  }
}
