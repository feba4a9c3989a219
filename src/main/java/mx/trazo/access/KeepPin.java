package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Writes a chosen PIN and its audit row. */
@Singleton
class KeepPin {
  private final PinStore pins;
  private final AuditTrail trail;

  KeepPin(PinStore pins, AuditTrail trail) {
    this.pins = pins;
    this.trail = trail;
  }

  /** Keeps it in place of the former one. */
  @Transactional
  Outcome<AccountId> keep(Actor actor, String hash, Instant now) {
    pins.keep(actor.account(), hash, now);
    trail.record(AuditEntry.done(now, actor, "CHOOSE_PIN", "ACCOUNT", actor.account().value()));
    return Outcome.done(actor.account());
  }
}
