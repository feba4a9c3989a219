package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;

/** The subscriptions of the actor's facility and their events. */
@Singleton
public class ReadSubscriptions {
  /** How many events are given at once. */
  public static final int MOST_NOTICES = 200;

  private final SubscriptionStore store;

  /** Reads from the store. */
  public ReadSubscriptions(SubscriptionStore store) {
    this.store = store;
  }

  /** One of them. */
  @Transactional
  public Optional<Subscription> find(Actor actor, String id) {
    return store.find(actor.scope(), id);
  }

  /** All that were not removed, oldest first. */
  @Transactional
  public List<Subscription> list(Actor actor) {
    return store.list(actor.scope());
  }

  /** Its events from a number to another, at most {@link #MOST_NOTICES}. */
  @Transactional
  public List<Notice> listNotices(Actor actor, String id, long from, long to) {
    return store.listNotices(actor.scope(), id, from, to, MOST_NOTICES);
  }
}
