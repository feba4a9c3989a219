package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.notification.OutboxStore.Waiting;

/**
 * Gives each change its number in each subscription that wants it. One at a time does this over all
 * server processes, and only committed changes are seen: a change that is committed late gets a
 * later number, never a gap before it.
 */
@Singleton
public class NumberChanges {
  private static final int AT_ONCE = 500;

  private final OutboxStore outbox;
  private final SubscriptionStore subscriptions;
  private final InstantSource clock;

  /** What it moves from where to where. */
  public NumberChanges(OutboxStore outbox, SubscriptionStore subscriptions, InstantSource clock) {
    this.outbox = outbox;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** Numbers some; answers how many changes left the queue. */
  @Transactional
  public int number() {
    if (outbox.isEmpty()) {
      return 0;
    }
    outbox.takeTurn();
    // first the changes, then who wants them: a subscription that became active before a change was
    // committed is surely among those read now
    List<Waiting> waiting = outbox.list(AT_ONCE);
    Map<String, Subscription> receiving = new LinkedHashMap<>();
    subscriptions.lockNumbered().forEach(each -> receiving.put(each.id(), each));
    Instant now = clock.instant();
    List<Notice> notices = new ArrayList<>();
    Map<String, Subscription> moved = new LinkedHashMap<>();
    for (Waiting each : waiting) {
      for (Map.Entry<String, Subscription> one : receiving.entrySet()) {
        Subscription subscription = one.getValue();
        if (subscription.wants(each.change())) {
          Subscription after = subscription.at(subscription.progress().numbered(now));
          notices.add(
              new Notice(
                  after.id(),
                  after.progress().numbered(),
                  each.change().focus(),
                  each.change().at()));
          one.setValue(after);
          moved.put(after.id(), after);
        }
      }
    }
    subscriptions.addNotices(notices);
    moved
        .values()
        .forEach(each ->
            subscriptions.update(new FacilityScope(each.facility()), each.id(), each.progress()));
    outbox.remove(waiting);
    return waiting.size();
  }
}
