package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** To whom something is to be sent. */
@Singleton
public class ListDue {
  private final SubscriptionStore store;
  private final InstantSource clock;

  ListDue(SubscriptionStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those whose time has come and to whom nobody sends just now. */
  @Transactional
  public List<Subscription> list(int limit) {
    return store.listDue(clock.instant(), limit);
  }
}
