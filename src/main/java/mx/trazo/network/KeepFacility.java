package mx.trazo.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes a new facility and its audit row. */
@Singleton
class KeepFacility {
  private final NetworkStore store;
  private final AuditTrail trail;
  private final InstantSource clock;

  KeepFacility(NetworkStore store, AuditTrail trail, InstantSource clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** Keeps the facility unless one of its codes is taken. */
  @Transactional
  Outcome<RegisteredFacility> keep(Actor actor, RegisteredFacility registered) {
    Instant now = clock.instant();
    Facility facility = registered.facility();
    for (FacilityCode code : facility.codes()) {
      if (store.codeTaken(code.code())) {
        return Outcome.refused(NetworkRefusal.FACILITY_CODE_TAKEN, code.code());
      }
    }
    store.insertFacility(facility, actor.account(), now);
    trail.record(
        AuditEntry.done(now, actor, "REGISTER_FACILITY", "FACILITY", facility.id().value()));
    return Outcome.done(registered);
  }

  /** Keeps the telephone of the actor's own facility; null takes it away. */
  @Transactional
  void keepPhone(Actor actor, @Nullable String phone) {
    store.updatePhone(actor.facility(), phone);
    trail.record(
        AuditEntry.done(
            clock.instant(), actor, "CHANGE_CONTACT", "FACILITY", actor.facility().value()));
  }
}
