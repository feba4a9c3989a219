package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Preanalytics;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Reads one test for the laboratory that performs it. */
@Singleton
public class ReadCase {
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
    for (Specimen specimen : tree) {
      ContainerState state = states.get(specimen.id());
      if (specimen.kind() == item.family().readOn() && state != null && state.isPastTheDoor()) {
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
        subjects);
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
