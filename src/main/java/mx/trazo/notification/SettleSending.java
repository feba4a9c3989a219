package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import mx.trazo.kernel.FacilityScope;

/** Keeps what became of a try and gives the subscription back. */
@Singleton
class SettleSending {
  private final SubscriptionStore store;
  private final Patience patience;
  private final InstantSource clock;

  SettleSending(SubscriptionStore store, Patience patience, InstantSource clock) {
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** Answers false when another sender has taken over: then nothing is kept. */
  @Transactional
  public boolean settle(String owner, Notification sent, Delivery delivery) {
    Subscription before = sent.subscription();
    var scope = new FacilityScope(before.facility());
    if (!store.holds(before.id(), owner)) {
      return false;
    }
    Instant now = clock.instant();
    store
        .lock(scope, before.id())
        .filter(found -> found.progress().status() != SubscriptionStatus.OFF)
        .ifPresent(found -> store.update(scope, found.id(), after(found, sent, delivery, now)));
    store.leave(before.id(), owner);
    return true;
  }

  private Progress after(Subscription found, Notification sent, Delivery delivery, Instant now) {
    return switch (delivery) {
      case Delivery.Answered() ->
          found.progress().answered(sent.last(), found.heartbeatSeconds(), now);
      case Delivery.Failed failed ->
          found.progress().failed(failed, patience, ThreadLocalRandom.current().nextDouble(), now);
    };
  }
}
