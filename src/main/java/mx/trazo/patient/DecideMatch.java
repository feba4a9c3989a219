package mx.trazo.patient;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.PatientMatch.Decision;
import org.jspecify.annotations.Nullable;

/** Lets a person say whether two records are one patient. */
@Singleton
public class DecideMatch {
  private final PatientMatchStore matches;
  private final MergePatients mergePatients;
  private final InstantSource clock;

  /** Everything it needs to write a decision down. */
  public DecideMatch(PatientMatchStore matches, MergePatients mergePatients, InstantSource clock) {
    this.matches = matches;
    this.mergePatients = mergePatients;
    this.clock = clock;
  }

  /**
   * Writes the decision.
   *
   * @param kept the record whose data are right when they are one person; null for the older
   */
  @Transactional
  public Outcome<PatientMatch> decide(
      Actor actor, String matchId, MatchVerdict verdict, @Nullable PatientId kept, String reason) {
    if (!PatientAudit.mayDecide(actor)) {
      return Outcome.refused(PatientRefusal.PATIENT_ROLE_MISSING);
    }
    if (reason.isBlank()) {
      return Outcome.refused(PatientRefusal.PATIENT_REASON_MISSING);
    }
    FacilityScope scope = actor.scope();
    Optional<PatientMatch> found = matches.findMatchForUpdate(scope, matchId);
    if (found.isEmpty()) {
      return Outcome.refused(PatientRefusal.MATCH_UNKNOWN);
    }
    PatientMatch match = found.get();
    if (match.decision() != null) {
      return Outcome.refused(PatientRefusal.MATCH_ALREADY_DECIDED);
    }
    if (verdict == MatchVerdict.SAME
        && (match.newer().equals(kept)
                ? mergePatients.merge(actor, match.newer(), match.older(), reason)
                : mergePatients.merge(actor, match.older(), match.newer(), reason))
            instanceof Outcome.Refused<PatientMerge>(var refusal)) {
      return new Outcome.Refused<>(refusal);
    }
    var decision = new Decision(verdict, reason.strip(), actor.account(), clock.instant());
    if (!matches.decide(scope, matchId, decision)) {
      throw new IllegalStateException("a locked match was decided by somebody else");
    }
    return Outcome.done(
        new PatientMatch(
            match.id(), match.older(), match.newer(), match.grade(), match.foundAt(), decision));
  }
}
