package mx.trazo.notification.wire;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.trazo.notification.Audience;
import mx.trazo.notification.DrainSubscription;
import mx.trazo.notification.ListDue;
import mx.trazo.notification.NumberChanges;
import mx.trazo.notification.RetireSubscriptions;
import mx.trazo.notification.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives numbers and sends what waits; a slow subscriber keeps no other one waiting. */
@Singleton
class DispatchOnSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(DispatchOnSchedule.class);
  private static final int MOST_TURNS = 50;
  private static final int MOST_SUBSCRIBERS = 100;

  private final Audience audience;
  private final NumberChanges number;
  private final ListDue due;
  private final DrainSubscription drain;
  private final RetireSubscriptions retire;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  DispatchOnSchedule(
      Audience audience,
      NumberChanges number,
      ListDue due,
      DrainSubscription drain,
      RetireSubscriptions retire) {
    this.audience = audience;
    this.number = number;
    this.due = due;
    this.drain = drain;
    this.retire = retire;
  }

  @Scheduled(initialDelay = "2s", fixedDelay = "${trazo.notification.list-every:2s}")
  void listen() {
    audience.refresh();
  }

  @Scheduled(initialDelay = "1s", fixedDelay = "${trazo.notification.every:1s}")
  void dispatch() {
    for (int i = 0; i < MOST_TURNS && number.number() > 0; i++) {
      // until the queue is empty
    }
    for (Subscription each : due.list(MOST_SUBSCRIBERS)) {
      if (busy.size() < MOST_SUBSCRIBERS && busy.add(each.id())) {
        senders.execute(() -> send(each));
      }
    }
  }

  @SuppressWarnings("IllegalCatch") // nobody else hears of it; the next turn tries again
  private void send(Subscription subscription) {
    try {
      drain.drain(subscription);
    } catch (RuntimeException e) {
      LOG.error("sending to {} failed", subscription.id(), e);
    } finally {
      busy.remove(subscription.id());
    }
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1m")
  void retire() {
    for (int i = 0; i < MOST_TURNS && retire.retire() > 0; i++) {
      // until nothing old is left
    }
  }

  @PreDestroy
  void stop() {
    senders.shutdownNow();
  }
}
