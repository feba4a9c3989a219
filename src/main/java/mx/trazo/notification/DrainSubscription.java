package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;

/**
 * Sends what is to be sent to a subscriber, one notification after the other, as its only sender.
 * Each is sent until it is answered; nothing is called while a transaction is open.
 */
@Singleton
public class DrainSubscription {
  private static final int MOST_AT_ONCE = 200;

  private final TakeSending take;
  private final SettleSending settle;
  private final Courier courier;
  private final Ids ids;

  DrainSubscription(TakeSending take, SettleSending settle, Courier courier, Ids ids) {
    this.take = take;
    this.settle = settle;
    this.courier = courier;
    this.ids = ids;
  }

  /** Sends until there is nothing more or something is wrong; answers how many arrived. */
  public int drain(Subscription subscription) {
    var scope = new FacilityScope(subscription.facility());
    int arrived = 0;
    while (arrived < MOST_AT_ONCE) {
      String owner = ids.next();
      Optional<Notification> next = take.take(scope, subscription.id(), owner);
      if (next.isEmpty()) {
        return arrived;
      }
      Delivery delivery = courier.deliver(next.get());
      if (!settle.settle(owner, next.get(), delivery) || delivery instanceof Delivery.Failed) {
        return arrived;
      }
      arrived++;
    }
    return arrived;
  }
}
