package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a session from the store and notes, once a minute at most, that it was used. */
@Singleton
class ReadSession {
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final SessionStore sessions;

  ReadSession(SessionStore sessions) {
    this.sessions = sessions;
  }

  /**
   * The session if it stands.
   *
   * @param lastUsed what this process knows of its last use, which may be later than the store's
   */
  @Transactional
  Optional<ActiveSession> read(String tokenHash, Instant lastUsed, Instant now) {
    Optional<SessionStore.HeldSession> found = sessions.find(tokenHash);
    if (found.isEmpty() || !found.get().holder().isActive()) {
      return Optional.empty();
    }
    Session session = found.get().session();
    Session lately =
        lastUsed.isAfter(session.lastSeenAt()) ? withLastSeen(session, lastUsed) : session;
    if (!lately.isLiveAt(now)) {
      return Optional.empty();
    }
    if (!now.isBefore(session.lastSeenAt().plus(BETWEEN_NOTES))) {
      sessions.seen(tokenHash, now);
    }
    return Optional.of(new ActiveSession(found.get().holder().actor(), session.csrfToken()));
  }

  private static Session withLastSeen(Session session, Instant at) {
    return new Session(
        session.tokenHash(),
        session.account(),
        session.csrfToken(),
        session.createdAt(),
        at,
        session.expiresAt(),
        session.endedAt());
  }
}
