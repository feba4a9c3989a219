package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Has what waits sent at once, also when it had been given up. */
@Singleton
public class TryNow {
  private final SubscriptionStore store;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** What the use case works with. */
  public TryNow(SubscriptionStore store, AuditTrail audit, InstantSource clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Answers at once; what became of it is seen a moment later. */
  @Transactional
  public Outcome<Subscription> tryNow(Actor actor, String id) {
    Instant now = clock.instant();
    Subscription found = store.lock(actor.scope(), id).orElse(null);
    if (found == null) {
      return Outcome.refused(NotificationRefusal.SUBSCRIPTION_NOT_FOUND);
    }
    if (found.progress().status() == SubscriptionStatus.OFF) {
      return Outcome.refused(NotificationRefusal.SUBSCRIPTION_OVER);
    }
    Subscription tried = found.at(found.progress().tried(now));
    store.update(actor.scope(), id, tried.progress());
    audit.record(AuditEntry.done(now, actor, "SUBSCRIPTION_TRY", "SUBSCRIPTION", id));
    return Outcome.done(tried);
  }
}
