package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.notification.Patience;

/** A facility decides of what it is told, and who is. */
@Singleton
public class KeepAlertRules {
  /** Most rules of a facility. */
  public static final int MOST_RULES = 40;

  private static final int SECRET_BYTES = 32;

  private final AlertStore store;
  private final Catalogue catalogue;
  private final Patience patience;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Everything that deciding needs. */
  public KeepAlertRules(
      AlertStore store,
      Catalogue catalogue,
      Patience patience,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.patience = patience;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** The rules of the actor's facility. */
  @Transactional
  public List<AlertRule> list(Actor actor) {
    return store.listRules(actor.scope(), MOST_RULES);
  }

  /** Begins a rule; what is the case already is told at once. Quiet hours are the facility's. */
  @Transactional
  public Outcome<AlertRule> add(Actor actor, RuleDraft draft) {
    if (draft.wholeNetwork() && !AlertRoles.keepsNetwork(actor)) {
      return Outcome.refused(AlertRefusal.NETWORK_ALERTS_FOR_MANAGERS);
    }
    Optional<Refusal> wrong = draft.check(patience.privateEndpoints());
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    if (store.listRules(actor.scope(), MOST_RULES).size() == MOST_RULES) {
      return Outcome.refused(AlertRefusal.ALERT_RULES_TOO_MANY, String.valueOf(MOST_RULES));
    }
    Instant now = clock.instant();
    ZoneId zone =
        catalogue.findFacility(actor.facility()).map(Facility::zone).orElse(ZoneOffset.UTC);
    var rule =
        new AlertRule(
            ids.next(),
            actor.facility(),
            draft.kind(),
            draft.wholeNetwork(),
            draft.minutes(),
            recipients(draft.recipients()),
            zone,
            draft.quietFrom() == null || draft.quietTo() == null
                ? null
                : new QuietHours(draft.quietFrom(), draft.quietTo(), zone),
            draft.urgentAnyTime(),
            draft.escalateMinutes(),
            recipients(draft.escalation()),
            secret());
    AccountId by = actor.account();
    store.add(actor.scope(), rule, by, now);
    audit.record(AuditEntry.done(now, actor, "ADD_ALERT_RULE", "ALERT_RULE", rule.id()));
    return Outcome.done(rule);
  }

  /** Ends a rule: what it found is closed, and what is not sent yet still goes. */
  @Transactional
  public Outcome<String> end(Actor actor, String rule) {
    Instant now = clock.instant();
    if (!store.end(actor.scope(), rule, actor.account(), now)) {
      return Outcome.refused(AlertRefusal.ALERT_RULE_UNKNOWN);
    }
    audit.record(AuditEntry.done(now, actor, "END_ALERT_RULE", "ALERT_RULE", rule));
    return Outcome.done(rule);
  }

  private static List<Recipient> recipients(List<String> texts) {
    return texts.stream().map(Recipient::of).distinct().toList();
  }

  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
