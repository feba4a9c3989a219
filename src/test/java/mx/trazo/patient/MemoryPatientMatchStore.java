package mx.trazo.patient;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;

/** Possible duplicates and merges kept in memory; one thread at a time. */
public final class MemoryPatientMatchStore implements PatientMatchStore {
  private record Kept(FacilityScope scope, PatientMatch match) {}

  private final List<Kept> matches = new ArrayList<>();
  private final List<PatientMerge> merges = new ArrayList<>();
  private final Set<String> undone = new HashSet<>();

  @Override
  public void insertMatch(FacilityScope scope, PatientMatch match) {
    boolean known =
        matches.stream()
            .anyMatch(k ->
                k.match().older().equals(match.older()) && k.match().newer().equals(match.newer()));
    if (!known) {
      matches.add(new Kept(scope, match));
    }
  }

  @Override
  public Optional<PatientMatch> findMatchForUpdate(FacilityScope scope, String id) {
    return matches.stream()
        .filter(k -> k.scope().equals(scope) && k.match().id().equals(id))
        .map(Kept::match)
        .findFirst();
  }

  @Override
  public List<PatientMatch> listUndecided(FacilityScope scope, int limit) {
    return matches.stream()
        .filter(k -> k.scope().equals(scope) && k.match().decision() == null)
        .map(Kept::match)
        .limit(limit)
        .toList();
  }

  @Override
  public List<PatientMatch> listUndecidedOf(FacilityScope scope, PatientId patient, int limit) {
    return listUndecided(scope, Integer.MAX_VALUE).stream()
        .filter(m -> m.older().equals(patient) || m.newer().equals(patient))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean decide(FacilityScope scope, String matchId, PatientMatch.Decision decision) {
    Optional<PatientMatch> open =
        findMatchForUpdate(scope, matchId).filter(m -> m.decision() == null);
    open.ifPresent(m ->
        matches.replaceAll(k ->
            k.match().equals(m)
                ? new Kept(
                    scope,
                    new PatientMatch(
                        m.id(), m.older(), m.newer(), m.grade(), m.foundAt(), decision))
                : k));
    return open.isPresent();
  }

  @Override
  public void insertMerge(FacilityScope scope, PatientMerge merge) {
    merges.add(merge);
  }

  @Override
  public Optional<PatientMerge> findStandingMerge(FacilityScope scope, PatientId absorbed) {
    return merges.stream()
        .filter(m -> m.absorbed().equals(absorbed) && !undone.contains(m.id()))
        .findFirst();
  }

  @Override
  public boolean undoMerge(
      FacilityScope scope, String mergeId, String reason, AccountId by, Instant now) {
    return undone.add(mergeId);
  }
}
