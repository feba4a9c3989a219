package mx.trazo.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;

/** Subscriptions in memory. */
final class MemorySubscriptionStore implements SubscriptionStore {
  final List<Notice> notices = new ArrayList<>();
  private final Map<String, Subscription> all = new LinkedHashMap<>();
  private final Map<String, String> senders = new LinkedHashMap<>();
  int reads;

  @Override
  public void insert(FacilityScope scope, Subscription subscription) {
    all.put(subscription.id(), subscription);
  }

  @Override
  public Optional<Subscription> find(FacilityScope scope, String id) {
    return Optional.ofNullable(all.get(id)).filter(s -> s.facility().equals(scope.facility()));
  }

  @Override
  public Optional<Subscription> lock(FacilityScope scope, String id) {
    return find(scope, id);
  }

  @Override
  public List<Subscription> lockAll(FacilityScope scope) {
    return list(scope);
  }

  @Override
  public List<Subscription> list(FacilityScope scope) {
    return all.values().stream().filter(s -> s.facility().equals(scope.facility())).toList();
  }

  @Override
  public void update(FacilityScope scope, String id, Progress progress) {
    all.put(id, find(scope, id).orElseThrow().at(progress));
  }

  @Override
  public void remove(FacilityScope scope, String id, Instant now) {
    find(scope, id).ifPresent(found -> all.remove(found.id()));
  }

  @Override
  public List<Notice> listNotices(FacilityScope scope, String id, long from, long to, int limit) {
    return notices.stream()
        .filter(n -> n.subscription().equals(id) && n.number() >= from && n.number() <= to)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Audience.Listener> listListeners() {
    reads++;
    return all.values().stream()
        .filter(s -> s.progress().status() != SubscriptionStatus.OFF)
        .map(s -> new Audience.Listener(s.facility(), s.topic()))
        .distinct()
        .toList();
  }

  @Override
  public List<Subscription> lockNumbered() {
    return all.values().stream()
        .filter(s ->
            s.progress().status() == SubscriptionStatus.ACTIVE
                || s.progress().status() == SubscriptionStatus.ERROR)
        .toList();
  }

  @Override
  public void addNotices(Collection<Notice> fresh) {
    notices.addAll(fresh);
  }

  @Override
  public List<Subscription> listDue(Instant now, int limit) {
    return all.values().stream()
        .filter(s -> s.progress().nextAt() != null && !s.progress().nextAt().isAfter(now))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean take(String id, String owner, int seconds) {
    return senders.putIfAbsent(id, owner) == null;
  }

  @Override
  public boolean holds(String id, String owner) {
    return owner.equals(senders.get(id));
  }

  @Override
  public void leave(String id, String owner) {
    senders.remove(id, owner);
  }

  /** The sender is gone without a word, and its time is over. */
  void abandon(String id) {
    senders.remove(id);
  }

  @Override
  public int turnOff(Instant now, Instant failingBefore) {
    throw new UnsupportedOperationException("only the database looks after old ones");
  }

  @Override
  public int forget(Instant before) {
    throw new UnsupportedOperationException("only the database looks after old ones");
  }
}
