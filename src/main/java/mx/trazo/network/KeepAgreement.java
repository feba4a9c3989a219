package mx.trazo.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;

/** Writes an agreement's new terms, the row that tells who changed them, and the audit row. */
@Singleton
class KeepAgreement {
  private final NetworkStore store;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;

  KeepAgreement(NetworkStore store, AuditTrail trail, Ids ids, InstantSource clock) {
    this.store = store;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps the change unless somebody else changed the agreement meanwhile. */
  @Transactional
  Outcome<Agreement> keep(Actor actor, Agreement before, Agreement changed, String reason) {
    Instant now = clock.instant();
    if (!store.updateAgreement(before, changed, ids.next(), reason, actor.account(), now)) {
      return Outcome.refused(NetworkRefusal.AGREEMENT_CHANGED_MEANWHILE, before.code());
    }
    trail.record(
        AuditEntry.done(now, actor, "CHANGE_AGREEMENT", "AGREEMENT", changed.id().value()));
    return Outcome.done(changed);
  }
}
