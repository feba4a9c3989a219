package mx.trazo.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;

/** The laboratory's door in memory. */
public final class MemoryReceptionStore implements ReceptionStore {
  private final List<DecisionRecord> decisions = new ArrayList<>();
  private final Map<OrderId, String> accessions = new HashMap<>();
  private final List<Recollection> recollections = new ArrayList<>();
  private final List<RecollectionDecline> declines = new ArrayList<>();
  private final Set<SpecimenId> rejected = new HashSet<>();

  @Override
  public List<ReceptionReason> listReasons() {
    return List.of(
        new ReceptionReason(
            "CLOTTED", "Muestra coagulada", "RC", true, ConcernedSample.FLUID, false),
        new ReceptionReason(
            "MISSING_DATA", "Faltan datos", "RE", false, ConcernedSample.ANY, false));
  }

  @Override
  public Optional<ReceptionReason> findReason(String code) {
    return listReasons().stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  @Override
  public void insertDecision(FacilityScope laboratory, DecisionRecord decision) {
    decisions.add(decision);
  }

  @Override
  public List<DecisionRecord> listDecisions(FacilityScope scope, OrderId order) {
    return decisions.stream().filter(d -> d.order().equals(order)).toList();
  }

  @Override
  public Optional<String> findAccession(FacilityScope scope, OrderId order) {
    return Optional.ofNullable(accessions.get(order));
  }

  @Override
  public String accession(FacilityScope laboratory, OrderId order, int year, Instant now) {
    return accessions.computeIfAbsent(
        order, _ -> String.format(Locale.ROOT, "%02d-%05d", year, accessions.size() + 1));
  }

  @Override
  public boolean adoptAccession(
      FacilityScope laboratory, OrderId order, String number, Instant at) {
    return !accessions.containsValue(number) && accessions.put(order, number) == null;
  }

  @Override
  public void insertRecollection(
      FacilityScope laboratory, String id, SpecimenId rejectedOne, OrderId order, Instant at) {
    if (!rejected.add(rejectedOne)) {
      throw new IllegalStateException("asked for twice");
    }
    recollections.add(new Recollection(rejectedOne, order, at));
  }

  @Override
  public List<Recollection> listOpenRecollections(FacilityScope hospital, int limit) {
    return recollections.stream()
        .filter(one -> declines.stream().noneMatch(d -> d.rejected().equals(one.rejected())))
        .toList();
  }

  @Override
  public void insertDecline(
      FacilityScope hospital, SpecimenId rejectedOne, AccountId by, String name, Instant at) {
    declines.add(new RecollectionDecline(rejectedOne, name, at));
  }

  @Override
  public List<RecollectionDecline> listDeclines(FacilityScope hospital, OrderId order) {
    return List.copyOf(declines);
  }

  /** Whether a new sample was asked for instead of this one. */
  public boolean askedAgain(SpecimenId container) {
    return rejected.contains(container);
  }
}
