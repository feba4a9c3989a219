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
  private final StationRule rule;

  ReadSession(SessionStore sessions, StationRule rule) {
    this.sessions = sessions;
    this.rule = rule;
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
    Session lately = lastUsed.isAfter(session.lastSeenAt()) ? session.seenAt(lastUsed) : session;
    if (!lately.isLiveAt(now, rule)) {
      return Optional.empty();
    }
    if (!now.isBefore(session.lastSeenAt().plus(BETWEEN_NOTES))) {
      sessions.seen(tokenHash, now);
    }
    return Optional.of(
        new ActiveSession(
            session.actor(found.get().holder()), session.csrfToken(), session.station()));
  }
}
