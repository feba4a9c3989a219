package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;

/** Finds out for whom another system acts from its bearer token. */
@Singleton
public class ResolveApiToken {
  private final ApiTokenStore tokens;
  private final SessionMemory memory;
  private final InstantSource clock;

  /** Asks the memory first, then the store. */
  ResolveApiToken(ApiTokenStore tokens, SessionMemory memory, InstantSource clock) {
    this.tokens = tokens;
    this.memory = memory;
    this.clock = clock;
  }

  /** The actor if known without waiting for the database; empty says nothing. */
  public Optional<Actor> remembered(String token) {
    return SecretToken.looksRight(token)
        ? memory.apiTokens.recall(SecretToken.sha256(token), clock.instant())
        : Optional.empty();
  }

  /** The actor, unless the token is unknown, over, revoked or of a suspended account. */
  public Optional<Actor> resolve(String token) {
    if (!SecretToken.looksRight(token)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    String hash = SecretToken.sha256(token);
    Optional<Actor> known = memory.apiTokens.recall(hash, now);
    if (known.isPresent() || memory.apiTokens.wasEnded(hash)) {
      return known;
    }
    Optional<Actor> found =
        tokens
            .findByHash(hash)
            .filter(held -> held.token().isLiveAt(now) && held.holder().isActive())
            .map(held -> held.holder().actor());
    found.ifPresent(actor -> memory.apiTokens.remember(hash, actor, now));
    return memory.apiTokens.wasEnded(hash) ? Optional.empty() : found;
  }
}
