package mx.trazo.web.edge;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How often one address may ask for something: so many times in a minute, counted in this process.
 */
public final class AddressRate {
  private static final int MOST_ADDRESSES = 10_000;
  private static final int WINDOW_SECONDS = 60;

  private final int perMinute;
  private final InstantSource clock;
  private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();

  /** Lets each address ask so many times a minute. */
  public AddressRate(int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Counts a question; false when there were too many from this address within a minute. */
  public boolean allows(String address) {
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
            (old, fresh) -> old.isOverAt(now) ? fresh : new Window(old.begin, old.questions + 1));
    return counted.questions <= perMinute;
  }

  private record Window(Instant begin, int questions) {
    boolean isOverAt(Instant now) {
      return !now.isBefore(begin.plusSeconds(WINDOW_SECONDS));
    }
  }
}
