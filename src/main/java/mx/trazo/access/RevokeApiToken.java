package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Takes a bearer token back, in this process at once. */
@Singleton
public class RevokeApiToken {
  private final ApiTokenStore tokens;
  private final SessionMemory memory;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Keeps tokens here. */
  RevokeApiToken(
      ApiTokenStore tokens, SessionMemory memory, AuditTrail trail, InstantSource clock) {
    this.tokens = tokens;
    this.memory = memory;
    this.trail = trail;
    this.clock = clock;
  }

  /** The revoked token's id, or why it was not revoked. */
  @Transactional
  public Outcome<String> revoke(Actor by, String id) {
    Instant now = clock.instant();
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    Optional<ApiToken> found = tokens.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.TOKEN_NOT_FOUND);
    }
    if (!tokens.revoke(id, now)) {
      return Outcome.refused(AccessRefusal.TOKEN_ALREADY_REVOKED);
    }
    memory.apiTokens.end(found.get().tokenHash(), now);
    trail.record(AuditEntry.done(now, by, "REVOKE_API_TOKEN", "API_TOKEN", id));
    return Outcome.done(id);
  }
}
