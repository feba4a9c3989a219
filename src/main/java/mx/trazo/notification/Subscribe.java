package mx.trazo.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a subscription for the actor's facility; asking for the same again changes nothing. */
@Singleton
public class Subscribe {
  private final SubscriptionStore store;
  private final AuditTrail audit;
  private final Patience patience;
  private final Ids ids;
  private final InstantSource clock;

  /** What the use case works with. */
  public Subscribe(
      SubscriptionStore store, AuditTrail audit, Patience patience, Ids ids, InstantSource clock) {
    this.store = store;
    this.audit = audit;
    this.patience = patience;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is asked for; see {@link Subscription}. */
  public record Wish(
      Topic topic,
      List<Filter> filters,
      String endpoint,
      List<String> headers,
      String reason,
      @Nullable Instant endAt,
      @Nullable Integer heartbeatSeconds,
      @Nullable Integer timeoutSeconds,
      int maxCount,
      String base) {
    /** Never the headers: they are secret and this may be logged. */
    @Override
    public String toString() {
      return "Wish " + topic;
    }
  }

  /** A subscription, and whether it is a new one. */
  public record Subscribed(Subscription subscription, boolean created) {}

  /** Takes it; the first call to the endpoint is made a moment later. */
  @Transactional
  public Outcome<Subscribed> subscribe(Actor actor, Wish wish) {
    Instant now = clock.instant();
    var fresh =
        new Subscription(
            ids.next(),
            actor.facility(),
            wish.topic(),
            wish.filters(),
            wish.endpoint(),
            wish.headers(),
            wish.reason(),
            wish.endAt(),
            wish.heartbeatSeconds(),
            wish.timeoutSeconds(),
            wish.maxCount(),
            wish.base(),
            actor.account(),
            now,
            Progress.requested(now.plus(patience.listAge())));
    Optional<Refusal> wrong = check(fresh, now);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    List<Subscription> live =
        store.lockAll(actor.scope()).stream()
            .filter(each -> each.progress().status() != SubscriptionStatus.OFF)
            .toList();
    for (Subscription each : live) {
      if (each.asksTheSameAs(fresh)) {
        return sameIn(each, fresh)
            ? Outcome.done(new Subscribed(each, false))
            : Outcome.refused(NotificationRefusal.SUBSCRIPTION_TWICE, each.id());
      }
    }
    if (live.size() >= patience.mostPerFacility()) {
      return Outcome.refused(
          NotificationRefusal.SUBSCRIPTION_TOO_MANY, Integer.toString(patience.mostPerFacility()));
    }
    store.insert(actor.scope(), fresh);
    audit.record(AuditEntry.done(now, actor, "SUBSCRIBE", "SUBSCRIPTION", fresh.id()));
    return Outcome.done(new Subscribed(fresh, true));
  }

  private Optional<Refusal> check(Subscription fresh, Instant now) {
    Instant end = fresh.endAt();
    if (end != null && !end.isAfter(now)) {
      return Optional.of(Refusal.of(NotificationRefusal.SUBSCRIPTION_ENDED));
    }
    return Endpoint.check(fresh.endpoint(), patience.privateEndpoints())
        .or(() -> Endpoint.checkHeaders(fresh.headers()));
  }

  private static boolean sameIn(Subscription a, Subscription b) {
    return a.headers().equals(b.headers())
        && a.maxCount() == b.maxCount()
        && Objects.equals(a.endAt(), b.endAt())
        && Objects.equals(a.heartbeatSeconds(), b.heartbeatSeconds())
        && Objects.equals(a.timeoutSeconds(), b.timeoutSeconds());
  }
}
