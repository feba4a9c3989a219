package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import mx.trazo.kernel.FacilityId;

/**
 * Who wants to be told about what, kept in memory so that a change nobody asked for costs no
 * statement. A list older than {@link Patience#listAge} is read again before it is used; a
 * subscription becomes active only after it has been on record that long, when every process of the
 * server has it on its list.
 */
@Singleton
public class Audience {
  private final SubscriptionStore store;
  private final Patience patience;
  private final InstantSource clock;
  private volatile Known known = new Known(Set.of(), Instant.MIN);

  /** Reads subscriptions from the store. */
  public Audience(SubscriptionStore store, Patience patience, InstantSource clock) {
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** A facility and a topic it subscribed to. */
  public record Listener(FacilityId facility, Topic topic) {}

  private record Known(Set<Listener> listeners, Instant at) {}

  /** Whether the facility has a subscription to the topic that is not turned off. */
  public boolean wants(FacilityId facility, Topic topic) {
    return now().contains(new Listener(facility, topic));
  }

  /** Reads the list again. */
  public void refresh() {
    Instant at = clock.instant();
    known = new Known(Set.copyOf(store.listListeners()), at);
  }

  private Set<Listener> now() {
    if (known.at().equals(Instant.MIN) || isOld()) {
      refresh();
    }
    return known.listeners();
  }

  /** A clock that was put back makes it old too. */
  private boolean isOld() {
    Duration age = Duration.between(known.at(), clock.instant());
    return age.isNegative() || age.compareTo(patience.listAge()) > 0;
  }
}
