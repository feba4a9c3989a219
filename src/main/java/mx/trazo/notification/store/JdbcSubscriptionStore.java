package mx.trazo.notification.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.notification.Audience;
import mx.trazo.notification.Notice;
import mx.trazo.notification.Progress;
import mx.trazo.notification.Subscription;
import mx.trazo.notification.SubscriptionStore;
import mx.trazo.notification.Topic;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcSubscriptionStore implements SubscriptionStore {
  private final SubscriptionRows rows;
  private final NoticeRows notices;

  JdbcSubscriptionStore(SubscriptionRows rows, NoticeRows notices) {
    this.rows = rows;
    this.notices = notices;
  }

  @Override
  public void insert(FacilityScope scope, Subscription s) {
    if (!s.facility().equals(scope.facility())) {
      throw new IllegalArgumentException("a subscription of another facility");
    }
    rows.insert(
        s.id(),
        s.facility().value(),
        s.topic().name(),
        SubscriptionRow.text(s.filters()),
        s.endpoint(),
        String.join("\n", s.headers()),
        s.reason(),
        s.endAt(),
        s.heartbeatSeconds(),
        s.timeoutSeconds(),
        s.maxCount(),
        s.base(),
        s.createdBy().value(),
        s.createdAt(),
        s.progress().status().name(),
        s.progress().nextAt());
  }

  @Override
  public Optional<Subscription> find(FacilityScope scope, String id) {
    return rows.find(scope.facility().value(), id).map(SubscriptionRow::subscription);
  }

  @Override
  public Optional<Subscription> lock(FacilityScope scope, String id) {
    return rows.lock(scope.facility().value(), id).map(SubscriptionRow::subscription);
  }

  @Override
  public List<Subscription> lockAll(FacilityScope scope) {
    return whole(rows.lockAll(scope.facility().value()));
  }

  @Override
  public List<Subscription> list(FacilityScope scope) {
    return whole(rows.list(scope.facility().value()));
  }

  @Override
  public void update(FacilityScope scope, String id, Progress p) {
    int changed =
        rows.update(
            scope.facility().value(),
            id,
            p.status().name(),
            p.startedAt(),
            p.numbered(),
            p.delivered(),
            p.sendingTo(),
            p.attempts(),
            p.failingSince(),
            p.nextAt(),
            name(p.trouble()),
            p.troubleFact(),
            p.answeredAt());
    if (changed != 1) {
      throw new IllegalStateException("a subscription that was locked is gone");
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  @Override
  public void remove(FacilityScope scope, String id, Instant now) {
    rows.remove(scope.facility().value(), id, now);
  }

  @Override
  public List<Notice> listNotices(FacilityScope scope, String id, long from, long to, int limit) {
    return notices.list(scope.facility().value(), id, from, to, limit).stream()
        .map(NoticeRow::notice)
        .toList();
  }

  @Override
  public List<Audience.Listener> listListeners() {
    return rows.listListeners().stream()
        .map(row ->
            new Audience.Listener(new FacilityId(row.facilityId()), Topic.valueOf(row.topic())))
        .toList();
  }

  @Override
  public List<Subscription> lockNumbered() {
    return whole(rows.lockNumbered());
  }

  @Override
  public void addNotices(Collection<Notice> fresh) {
    notices.saveAll(fresh.stream().map(NoticeRow::of).toList());
  }

  @Override
  public List<Subscription> listDue(Instant now, int limit) {
    return whole(rows.listDue(now, limit));
  }

  @Override
  public boolean take(String id, String owner, int seconds) {
    return rows.take(id, owner, seconds) == 1;
  }

  @Override
  public boolean holds(String id, String owner) {
    return rows.holds(id, owner).isPresent();
  }

  @Override
  public void leave(String id, String owner) {
    rows.leave(id, owner);
  }

  @Override
  public int turnOff(Instant now, Instant failingBefore) {
    return rows.turnOff(now, failingBefore);
  }

  @Override
  public int forget(Instant before) {
    return notices.forget(before);
  }

  private static List<Subscription> whole(List<SubscriptionRow> found) {
    return found.stream().map(SubscriptionRow::subscription).toList();
  }
}
