package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStore;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** People look at the alerts of their facility and take note of them: then nobody else is told. */
@Singleton
public class NoteAlerts {
  /** So many open ones are shown. */
  public static final int MOST_OPEN = 500;

  private static final int MOST_CLOSED = 50;

  private final AlertStore store;
  private final AccountStore accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  NoteAlerts(AlertStore store, AccountStore accounts, AuditTrail audit, InstantSource clock) {
    this.store = store;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a page shows.
   *
   * @param readAt the moment; whoever takes note of all takes note of what stood on the page
   * @param names of those who took note
   */
  public record Overview(
      Instant readAt, List<Alert> open, List<Alert> closed, Map<AccountId, String> names) {
    /** Copies the lists. */
    public Overview {
      open = List.copyOf(open);
      closed = List.copyOf(closed);
      names = Map.copyOf(names);
    }
  }

  /** The alerts of the actor's facility. */
  @Transactional
  public Overview read(Actor actor) {
    List<Alert> open = store.listOpen(actor.scope(), MOST_OPEN);
    return new Overview(
        clock.instant(), open, store.listClosed(actor.scope(), MOST_CLOSED), names(open));
  }

  private Map<AccountId, String> names(List<Alert> alerts) {
    return alerts.stream()
        .map(Alert::acknowledgedBy)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> accounts.find(id).stream())
        .collect(Collectors.toMap(Account::id, Account::displayName));
  }

  /** How many are open of which nobody took note. */
  @Transactional
  public long countUnnoted(Actor actor) {
    return store.countUnnoted(actor.scope());
  }

  /** Takes note of one; to do it twice changes nothing. */
  @Transactional
  public Outcome<String> note(Actor actor, String alert) {
    Instant now = clock.instant();
    if (!store.acknowledge(actor.scope(), alert, actor.account(), now)) {
      return Outcome.refused(AlertRefusal.ALERT_UNKNOWN);
    }
    audit.record(AuditEntry.done(now, actor, "NOTE_ALERT", "ALERT", alert));
    return Outcome.done(alert);
  }

  /**
   * Takes note of all open ones of a rule; answers how many were not noted before.
   *
   * @param raisedBy when the page was read: later ones were not on it
   */
  @Transactional
  public int noteAll(Actor actor, String rule, Instant raisedBy) {
    Instant now = clock.instant();
    int noted = store.acknowledgeAll(actor.scope(), rule, raisedBy, actor.account(), now);
    audit.record(AuditEntry.done(now, actor, "NOTE_ALERTS", "ALERT_RULE", rule));
    return noted;
  }
}
