package mx.trazo.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;

/** Writes one more code of a facility and its audit row. */
@Singleton
class KeepFacilityCode {
  private final NetworkStore store;
  private final AuditTrail trail;
  private final InstantSource clock;

  KeepFacilityCode(NetworkStore store, AuditTrail trail, InstantSource clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** Keeps the code unless it is taken, also by the same facility. */
  @Transactional
  Outcome<FacilityCode> keep(Actor actor, Facility facility, FacilityCode code) {
    if (store.codeTaken(code.code())) {
      return Outcome.refused(NetworkRefusal.FACILITY_CODE_TAKEN, code.code());
    }
    Instant now = clock.instant();
    store.insertFacilityCode(facility, code, actor.account(), now);
    trail.record(
        AuditEntry.done(now, actor, "ADD_FACILITY_CODE", "FACILITY", facility.id().value()));
    return Outcome.done(code);
  }
}
