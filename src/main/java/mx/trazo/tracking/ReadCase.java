package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientResolver;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Preanalytics;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Reads one test for the laboratory that performs it. */
@Singleton
public class ReadCase {
  private static final Set<ContainerState> ON_ITS_WAY =
      EnumSet.of(
          ContainerState.REGISTERED,
          ContainerState.COLLECTED,
          ContainerState.PACKED,
          ContainerState.IN_TRANSIT);

  private final WorkStore work;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore receptions;

  /** Reads everything, writes nothing. */
  public ReadCase(
      WorkStore work,
      OrderStore orders,
      PatientResolver patients,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore receptions) {
    this.work = work;
    this.orders = orders;
    this.patients = patients;
    this.specimens = specimens;
    this.custody = custody;
    this.receptions = receptions;
  }

  /** The case; empty when the actor's laboratory has no such work. */
  @Transactional
  public Optional<CaseFile> read(Actor actor, OrderedTestId test) {
    return work.find(actor.scope(), test)
        .filter(item -> item.laboratory().equals(actor.facility()))
        .map(item -> read(actor.scope(), item));
  }

  private CaseFile read(FacilityScope laboratory, WorkItem item) {
    Order order = orders.find(laboratory, item.order()).orElseThrow();
    List<Specimen> tree = specimens.listOf(laboratory, order.id());
    Map<SpecimenId, ContainerState> states = new HashMap<>();
    for (CustodyState state : custody.list(laboratory, tree.stream().map(Specimen::id).toList())) {
      states.put(state.container().id(), state.state());
    }
    List<DecisionRecord> decisions = receptions.listDecisions(laboratory, order.id());
    var subjects = new ArrayList<CaseFile.Subject>();
    var rejected = new ArrayList<CaseFile.Rejected>();
    var others = EnumSet.noneOf(ContainerState.class);
    for (Specimen specimen : tree) {
      ContainerState state = states.get(specimen.id());
      if (specimen.kind() != item.family().readOn() || state == null) {
        continue;
      }
      others.add(state);
      if (state == ContainerState.REJECTED) {
        rejected.add(rejected(specimen, decisions));
      } else if (state.isPastTheDoor()) {
        subjects.add(
            new CaseFile.Subject(
                specimen, state, notes(decisions, specimen.id()), Preanalytics.of(specimen)));
      }
    }
    return new CaseFile(
        item,
        order,
        receptions.findAccession(laboratory, order.id()),
        patients.resolve(new FacilityScope(order.facility()), order.patient()),
        subjects,
        rejected,
        rejected.isEmpty()
            ? CaseFile.Instead.NOTHING
            : instead(others, !orders.listReplacing(laboratory, order.id()).isEmpty()));
  }

  private CaseFile.Rejected rejected(Specimen specimen, List<DecisionRecord> decisions) {
    DecisionRecord last =
        decisions.stream()
            .filter(decision -> decision.container().equals(specimen.id()))
            .filter(decision -> decision.decision() == ReceptionDecision.REJECT)
            .reduce((first, second) -> second)
            .orElse(null);
    String code = last == null ? null : last.reason();
    String reason =
        code == null ? null : receptions.findReason(code).map(ReceptionReason::name).orElse(code);
    return new CaseFile.Rejected(specimen, last, reason);
  }

  private static CaseFile.Instead instead(Set<ContainerState> others, boolean replaced) {
    if (replaced) {
      return CaseFile.Instead.REPLACED;
    }
    if (others.contains(ContainerState.ARRIVED) || others.contains(ContainerState.ON_HOLD)) {
      return CaseFile.Instead.AT_DOOR;
    }
    return others.stream().anyMatch(ON_ITS_WAY::contains)
        ? CaseFile.Instead.EXPECTED
        : CaseFile.Instead.NOTHING;
  }

  private static List<String> notes(List<DecisionRecord> decisions, SpecimenId container) {
    return decisions.stream()
        .filter(decision -> decision.container().equals(container))
        .filter(decision -> decision.decision() == ReceptionDecision.ACCEPT_WITH_NOTE)
        .map(DecisionRecord::note)
        .filter(Objects::nonNull)
        .toList();
  }
}
