package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Turns off what has ended or was never answered, and forgets old events. */
@Singleton
public class RetireSubscriptions {
  private final SubscriptionStore store;
  private final Patience patience;
  private final InstantSource clock;

  RetireSubscriptions(SubscriptionStore store, Patience patience, InstantSource clock) {
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** Answers how many events were forgotten, so that the caller goes on until none is left. */
  @Transactional
  public int retire() {
    Instant now = clock.instant();
    store.turnOff(now, now.minus(patience.turnsOffAfter()));
    return store.forget(now.minus(patience.keeps()));
  }
}
