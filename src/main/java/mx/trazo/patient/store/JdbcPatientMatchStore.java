package mx.trazo.patient.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.PatientMatch;
import mx.trazo.patient.PatientMatchStore;
import mx.trazo.patient.PatientMerge;

/** Keeps possible duplicates and merges in the database. */
@Singleton
class JdbcPatientMatchStore implements PatientMatchStore {
  private final MatchRows matches;
  private final MergeRows merges;

  JdbcPatientMatchStore(MatchRows matches, MergeRows merges) {
    this.matches = matches;
    this.merges = merges;
  }

  @Override
  public void insertMatch(FacilityScope scope, PatientMatch match) {
    matches.insert(
        match.id(),
        scope.facility().value(),
        match.older().value(),
        match.newer().value(),
        match.grade().name(),
        match.foundAt());
  }

  @Override
  public Optional<PatientMatch> findMatchForUpdate(FacilityScope scope, String id) {
    return matches.findForUpdate(scope.facility().value(), id).map(MatchRow::toMatch);
  }

  @Override
  public List<PatientMatch> listUndecided(FacilityScope scope, int limit) {
    return matches.listUndecided(scope.facility().value(), limit).stream()
        .map(MatchRow::toMatch)
        .toList();
  }

  @Override
  public List<PatientMatch> listUndecidedOf(FacilityScope scope, PatientId patient, int limit) {
    return matches.listUndecidedOf(scope.facility().value(), patient.value(), limit).stream()
        .map(MatchRow::toMatch)
        .toList();
  }

  @Override
  public boolean decide(FacilityScope scope, String matchId, PatientMatch.Decision decision) {
    return matches.decide(
            scope.facility().value(),
            matchId,
            decision.verdict().name(),
            decision.reason(),
            decision.by().value(),
            decision.at())
        == 1;
  }

  @Override
  public void insertMerge(FacilityScope scope, PatientMerge merge) {
    int inserted =
        merges.insert(
            merge.id(),
            scope.facility().value(),
            merge.survivor().value(),
            merge.absorbed().value(),
            merge.reason(),
            merge.mergedBy().value(),
            merge.mergedAt());
    if (inserted != 1) {
      throw new IllegalStateException("expected to write one merge, wrote " + inserted);
    }
  }

  @Override
  public Optional<PatientMerge> findStandingMerge(FacilityScope scope, PatientId absorbed) {
    return merges.findStanding(scope.facility().value(), absorbed.value()).map(MergeRow::toMerge);
  }

  @Override
  public boolean undoMerge(
      FacilityScope scope, String mergeId, String reason, AccountId by, Instant now) {
    return merges.undo(scope.facility().value(), mergeId, reason, by.value(), now) == 1;
  }
}
