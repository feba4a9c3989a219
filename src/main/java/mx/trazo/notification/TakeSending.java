package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.notification.Notification.Kind;

/**
 * Makes somebody the only sender of a subscription and says what is to be sent: what was under way
 * when the last sender went is under way again, exactly as it was.
 */
@Singleton
class TakeSending {
  private final SubscriptionStore store;
  private final Patience patience;
  private final InstantSource clock;

  TakeSending(SubscriptionStore store, Patience patience, InstantSource clock) {
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** What is to be sent; empty when there is nothing or somebody else sends it. */
  @Transactional
  public Optional<Notification> take(FacilityScope scope, String id, String owner) {
    if (!store.take(id, owner, patience.leaseSeconds())) {
      return Optional.empty();
    }
    Optional<Notification> next =
        store.lock(scope, id).flatMap(found -> next(scope, found, clock.instant()));
    if (next.isEmpty()) {
      store.leave(id, owner);
    }
    return next;
  }

  private Optional<Notification> next(FacilityScope scope, Subscription found, Instant now) {
    Progress progress = found.progress();
    if (progress.nextAt() == null || progress.nextAt().isAfter(now)) {
      return Optional.empty();
    }
    return switch (progress.status()) {
      case REQUESTED -> Optional.of(new Notification(found, Kind.HANDSHAKE, List.of()));
      case ACTIVE ->
          Optional.of(
              progress.waiting() == 0
                  ? new Notification(found, Kind.HEARTBEAT, List.of())
                  : events(scope, found));
      case ERROR, OFF -> Optional.empty();
    };
  }

  private Notification events(FacilityScope scope, Subscription found) {
    Progress progress = found.progress();
    Long underWay = progress.sendingTo();
    long to =
        underWay != null
            ? underWay
            : Math.min(progress.numbered(), progress.delivered() + found.maxCount());
    if (underWay == null) {
      store.update(scope, found.id(), progress.sending(to));
    }
    List<Notice> notices =
        store.listNotices(scope, found.id(), progress.delivered() + 1, to, found.maxCount());
    if (notices.size() != to - progress.delivered()) {
      throw new IllegalStateException("an event that was not delivered is not there");
    }
    return new Notification(found, Kind.EVENTS, notices);
  }
}
