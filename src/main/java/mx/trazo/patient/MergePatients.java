package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;

/** Keeps one record of a person instead of another, because a person decided so. */
@Singleton
public class MergePatients {
  private final PatientStore patients;
  private final PatientMatchStore matches;
  private final PatientAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs to merge. */
  public MergePatients(
      PatientStore patients,
      PatientMatchStore matches,
      PatientAudit audit,
      Ids ids,
      InstantSource clock) {
    this.patients = patients;
    this.matches = matches;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes the absorbed record point to the survivor. Its orders keep naming it, readers follow the
   * pointer; {@link UndoMerge} takes it back.
   */
  @Transactional
  public Outcome<PatientMerge> merge(
      Actor actor, PatientId survivorId, PatientId absorbedId, String reason) {
    if (!PatientAudit.mayDecide(actor)) {
      return Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
    }
    if (reason.isBlank()) {
      return Outcome.refused(PatientRefusal.PATIENT_REASON_MISSING);
    }
    if (survivorId.equals(absorbedId)) {
      return Outcome.refused(PatientRefusal.MERGE_WITH_ITSELF);
    }
    FacilityScope scope = actor.scope();
    boolean survivorFirst = survivorId.value().compareTo(absorbedId.value()) < 0;
    Optional<Patient> first =
        patients.findForUpdate(scope, survivorFirst ? survivorId : absorbedId);
    Optional<Patient> second =
        patients.findForUpdate(scope, survivorFirst ? absorbedId : survivorId);
    if (first.isEmpty() || second.isEmpty()) {
      return Outcome.refused(PatientRefusal.PATIENT_UNKNOWN);
    }
    if (first.get().mergedInto() != null || second.get().mergedInto() != null) {
      return Outcome.refused(PatientRefusal.MERGE_ALREADY_DONE);
    }
    Instant now = clock.instant();
    Patient absorbed = survivorFirst ? second.get() : first.get();
    if (!patients.updateMergedInto(scope, absorbed.withMergedInto(survivorId))) {
      return Outcome.refused(PatientRefusal.PATIENT_CHANGED_MEANWHILE);
    }
    var merge =
        new PatientMerge(ids.next(), survivorId, absorbedId, reason.strip(), actor.account(), now);
    matches.insertMerge(scope, merge);
    audit.written(actor, absorbedId, now);
    audit.written(actor, survivorId, now);
    return Outcome.done(merge);
  }
}
