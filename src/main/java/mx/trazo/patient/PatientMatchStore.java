package mx.trazo.patient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;

/** Where possible duplicates, decisions about them, and merges are kept. */
public interface PatientMatchStore {
  /** Adds a possible duplicate; does nothing when the pair is already there. */
  void insertMatch(FacilityScope scope, PatientMatch match);

  /** A possible duplicate of the facility, locked until the transaction ends. */
  Optional<PatientMatch> findMatchForUpdate(FacilityScope scope, String id);

  /** The facility's possible duplicates that nobody decided about, oldest first. */
  List<PatientMatch> listUndecided(FacilityScope scope, int limit);

  /** The undecided possible duplicates of one record, oldest first. */
  List<PatientMatch> listUndecidedOf(FacilityScope scope, PatientId patient, int limit);

  /**
   * Writes a decision.
   *
   * @return false when somebody decided before
   */
  boolean decide(FacilityScope scope, String matchId, PatientMatch.Decision decision);

  /** Adds a merge. */
  void insertMerge(FacilityScope scope, PatientMerge merge);

  /** The merge of an absorbed record that is not undone. */
  Optional<PatientMerge> findStandingMerge(FacilityScope scope, PatientId absorbed);

  /**
   * Writes that a merge was undone, by whom and why.
   *
   * @return false when it was already undone
   */
  boolean undoMerge(FacilityScope scope, String mergeId, String reason, AccountId by, Instant now);
}
