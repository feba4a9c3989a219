package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Throws away sessions and failed sign-ins that nothing can depend on any more. */
@Singleton
public class ForgetOldSessions {
  private static final Duration KEPT = Duration.ofDays(7);

  private final SessionStore sessions;
  private final StationStore stations;
  private final AccountStore accounts;
  private final InstantSource clock;

  /** Forgets here. */
  ForgetOldSessions(
      SessionStore sessions, StationStore stations, AccountStore accounts, InstantSource clock) {
    this.sessions = sessions;
    this.stations = stations;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Forgets what ended a week ago; answers how many rows. */
  @Transactional
  public int forget() {
    Instant now = clock.instant();
    return sessions.forgetBefore(now.minus(KEPT))
        + stations.forgetBefore(now.minus(KEPT))
        + accounts.forgetFailuresBefore(now.minus(SignInThrottle.MEMORY.multipliedBy(24)));
  }
}
