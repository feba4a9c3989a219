package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Ends a subscription of the actor's facility: nothing more is sent. */
@Singleton
public class EndSubscription {
  private final SubscriptionStore store;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** What the use case works with. */
  public EndSubscription(SubscriptionStore store, AuditTrail audit, InstantSource clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Turns it off; it stays to be looked at. Off already is fine too. */
  @Transactional
  public Outcome<Subscription> turnOff(Actor actor, String id) {
    return end(actor, id, "SUBSCRIPTION_OFF");
  }

  /** Turns it off and takes it out of every list. */
  @Transactional
  public Outcome<Subscription> remove(Actor actor, String id) {
    Outcome<Subscription> ended = end(actor, id, "UNSUBSCRIBE");
    if (ended instanceof Outcome.Done<Subscription>) {
      store.remove(actor.scope(), id, clock.instant());
    }
    return ended;
  }

  private Outcome<Subscription> end(Actor actor, String id, String deed) {
    Instant now = clock.instant();
    Subscription found = store.lock(actor.scope(), id).orElse(null);
    if (found == null) {
      return Outcome.refused(NotificationRefusal.SUBSCRIPTION_NOT_FOUND);
    }
    Subscription off = found.at(found.progress().off());
    store.update(actor.scope(), id, off.progress());
    audit.record(AuditEntry.done(now, actor, deed, "SUBSCRIPTION", id));
    return Outcome.done(off);
  }
}
