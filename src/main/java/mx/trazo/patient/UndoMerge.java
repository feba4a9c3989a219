package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;

/** Takes a merge back: the absorbed record stands on its own again, as it was. */
@Singleton
public class UndoMerge {
  private final PatientStore patients;
  private final PatientMatchStore matches;
  private final PatientAudit audit;
  private final InstantSource clock;

  /** Everything it needs to take a merge back. */
  public UndoMerge(
      PatientStore patients, PatientMatchStore matches, PatientAudit audit, InstantSource clock) {
    this.patients = patients;
    this.matches = matches;
    this.audit = audit;
    this.clock = clock;
  }

  /** Undoes the merge of an absorbed record; answers the record on its own. */
  @Transactional
  public Outcome<Patient> undo(Actor actor, PatientId absorbedId, String reason) {
    if (!PatientAudit.mayDecide(actor)) {
      return Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
    }
    if (reason.isBlank()) {
      return Outcome.refused(PatientRefusal.PATIENT_REASON_MISSING);
    }
    FacilityScope scope = actor.scope();
    Optional<Patient> absorbed = patients.findForUpdate(scope, absorbedId);
    if (absorbed.isEmpty()) {
      return Outcome.refused(PatientRefusal.PATIENT_UNKNOWN);
    }
    Optional<PatientMerge> merge = matches.findStandingMerge(scope, absorbedId);
    if (merge.isEmpty() || absorbed.get().mergedInto() == null) {
      return Outcome.refused(PatientRefusal.MERGE_NOT_FOUND);
    }
    Instant now = clock.instant();
    Patient alone = absorbed.get().withMergedInto(null);
    if (!patients.updateMergedInto(scope, alone)) {
      return Outcome.refused(PatientRefusal.PATIENT_CHANGED_MEANWHILE);
    }
    if (!matches.undoMerge(scope, merge.get().id(), reason.strip(), actor.account(), now)) {
      throw new IllegalStateException("a merge was undone although its record was locked");
    }
    audit.written(actor, absorbedId, now);
    audit.written(actor, merge.get().survivor(), now);
    return Outcome.done(alone);
  }
}
