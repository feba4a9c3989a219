package mx.trazo.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** Where subscriptions and their numbered events are kept. */
public interface SubscriptionStore {
  /** Keeps a new one. */
  void insert(FacilityScope scope, Subscription subscription);

  /** One of the facility that was not removed. */
  Optional<Subscription> find(FacilityScope scope, String id);

  /** The same, locked until the transaction ends. */
  Optional<Subscription> lock(FacilityScope scope, String id);

  /**
   * Those of the facility that were not removed, oldest first; locked, so that they can be counted.
   */
  List<Subscription> lockAll(FacilityScope scope);

  /** Those of the facility that were not removed, oldest first. */
  List<Subscription> list(FacilityScope scope);

  /** Keeps what became of one that is locked. */
  void update(FacilityScope scope, String id, Progress progress);

  /** Takes one that is over out of every list. */
  void remove(FacilityScope scope, String id, Instant now);

  /** The events of one from a number to another, in order. */
  List<Notice> listNotices(FacilityScope scope, String id, long from, long to, int limit);

  /** Everybody who wants to be told about something. */
  @Unscoped("changes are announced for every facility")
  List<Audience.Listener> listListeners();

  /** Those whose events are numbered, locked in a fixed order. */
  @Unscoped("numbers are given for every facility")
  List<Subscription> lockNumbered();

  /** Adds events of subscriptions that are locked. */
  @Unscoped("numbers are given for every facility")
  void addNotices(Collection<Notice> notices);

  /** Those to whom something is to be sent, and nobody sends to just now. */
  @Unscoped("notices are sent for every facility")
  List<Subscription> listDue(Instant now, int limit);

  /** Makes the owner the only sender for so long by the database's clock; false when it has one. */
  @Unscoped("notices are sent for every facility")
  boolean take(String id, String owner, int seconds);

  /** Whether the owner still is the only sender; the row is locked until the transaction ends. */
  @Unscoped("notices are sent for every facility")
  boolean holds(String id, String owner);

  /** Gives it back. */
  @Unscoped("notices are sent for every facility")
  void leave(String id, String owner);

  /** Turns off what has ended, and what failed since before that time. */
  @Unscoped("looks after those of every facility")
  int turnOff(Instant now, Instant failingBefore);

  /** Throws away some events from before that time; answers how many. */
  @Unscoped("looks after those of every facility")
  int forget(Instant before);
}
