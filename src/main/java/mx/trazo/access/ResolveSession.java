package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds out who is acting from the token of a session's cookie. */
@Singleton
public class ResolveSession {
  private final ReadSession readSession;
  private final SessionMemory memory;
  private final InstantSource clock;

  /** Asks the memory first, then the store. */
  ResolveSession(ReadSession readSession, SessionMemory memory, InstantSource clock) {
    this.readSession = readSession;
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * The session if it can be known without waiting for the database; otherwise empty, which says
   * nothing: ask {@link #resolve}.
   */
  public Optional<ActiveSession> remembered(String token) {
    return SecretToken.looksRight(token)
        ? memory.sessions.recall(SecretToken.sha256(token), clock.instant())
        : Optional.empty();
  }

  /**
   * The session if it stands; idle, over-long, ended ones and those of suspended accounts don't.
   */
  public Optional<ActiveSession> resolve(String token) {
    if (!SecretToken.looksRight(token)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    String hash = SecretToken.sha256(token);
    Optional<ActiveSession> known = memory.sessions.recall(hash, now);
    if (known.isPresent() || memory.sessions.wasEnded(hash)) {
      return known;
    }
    Instant lastUsed = memory.sessions.lastUsed(hash).orElse(Instant.EPOCH);
    Optional<ActiveSession> found = readSession.read(hash, lastUsed, now);
    found.ifPresent(session -> memory.sessions.remember(hash, session, now));
    return memory.sessions.wasEnded(hash) ? Optional.empty() : found;
  }
}
