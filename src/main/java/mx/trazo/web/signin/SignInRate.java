package mx.trazo.web.signin;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How often one address may try to sign in, whatever the names: so many a minute. */
@Singleton
class SignInRate {
  private static final int MOST_ADDRESSES = 10_000;
  private static final int WINDOW_SECONDS = 60;

  private final int perMinute;
  private final InstantSource clock;
  private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

  SignInRate(@Value("${trazo.access.sign-in.per-minute:60}") int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Counts an attempt; false when there were too many from this address within a minute. */
  boolean allows(String address) {
    Instant now = clock.instant();
    if (windows.size() > MOST_ADDRESSES) {
      windows.values().removeIf(window -> window.isOverAt(now));
      if (windows.size() > MOST_ADDRESSES) {
        windows.clear();
      }
    }
    Window counted =
        windows.merge(
            address,
            new Window(now, 1),
            (old, fresh) -> old.isOverAt(now) ? fresh : new Window(old.begin, old.attempts + 1));
    return counted.attempts <= perMinute;
  }

  private record Window(Instant begin, int attempts) {
    boolean isOverAt(Instant now) {
      return !now.isBefore(begin.plusSeconds(WINDOW_SECONDS));
    }
  }
}
