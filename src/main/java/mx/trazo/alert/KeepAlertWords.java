package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.tracking.ConcernKind;

/** A facility says it in its own words. */
@Singleton
public class KeepAlertWords {
  private final AlertStore store;
  private final AlertWords words;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  KeepAlertWords(
      AlertStore store, AlertWords words, AuditTrail audit, Ids ids, InstantSource clock) {
    this.store = store;
    this.words = words;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** The words in use for a kind, and whether they are the facility's own. */
  public record InUse(ConcernKind kind, AlertTemplate words, boolean own) {}

  /** The words in use, in the order of the kinds. */
  @Transactional
  public List<InUse> list(Actor actor) {
    return Arrays.stream(ConcernKind.values())
        .map(kind -> {
          Optional<AlertTemplate> own = store.findTemplate(actor.scope(), kind);
          return new InUse(kind, own.orElseGet(() -> words.template(kind)), own.isPresent());
        })
        .toList();
  }

  /** Uses these words from now on; what was written before stays as it was. */
  @Transactional
  public Outcome<ConcernKind> change(Actor actor, ConcernKind kind, AlertTemplate wanted) {
    Optional<Refusal> wrong = wanted.check();
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    Instant now = clock.instant();
    store.addTemplate(actor.scope(), ids.next(), kind, wanted, actor.account(), now);
    audit.record(AuditEntry.done(now, actor, "CHANGE_ALERT_WORDS", "ALERT_WORDS", kind.name()));
    return Outcome.done(kind);
  }

  /** Goes back to the words of the system. */
  @Transactional
  public void reset(Actor actor, ConcernKind kind) {
    Instant now = clock.instant();
    store.addTemplate(actor.scope(), ids.next(), kind, null, actor.account(), now);
    audit.record(AuditEntry.done(now, actor, "RESET_ALERT_WORDS", "ALERT_WORDS", kind.name()));
  }
}
