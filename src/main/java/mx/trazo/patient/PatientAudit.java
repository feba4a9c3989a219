package mx.trazo.patient;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Role;

/** Who may touch patients, and the rows that tell who did. */
@Singleton
class PatientAudit {
  private final AuditTrail trail;

  PatientAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /** Whether the actor may register and search patients of their facility. */
  static boolean mayRegister(Actor actor) {
    return actor.hasAny(
        Role.HOSPITAL_CLERK,
        Role.REQUESTING_PHYSICIAN,
        Role.INTEGRATION_CLIENT,
        Role.ADMINISTRATOR);
  }

  /** Whether the actor may say that two records are one person. */
  static boolean mayDecide(Actor actor) {
    return actor.hasAny(Role.HOSPITAL_CLERK, Role.REQUESTING_PHYSICIAN, Role.ADMINISTRATOR);
  }

  void written(Actor actor, PatientId patient, Instant now) {
    trail.record(AuditEntry.done(now, actor, "WRITE", "PATIENT", patient.value()));
  }

  void read(Actor actor, PatientId patient, Instant now) {
    trail.record(AuditEntry.done(now, actor, "READ", "PATIENT", patient.value()));
  }
}
