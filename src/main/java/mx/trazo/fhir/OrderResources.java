package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.Report;
import mx.trazo.result.ReportStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.TurnaroundStore;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;

/** Gathers what a resource of an order needs, for whoever may see the order. */
@Singleton
public class OrderResources {
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore reception;
  private final ReportStore reports;
  private final TurnaroundStore clocks;
  private final ServiceRequestTranslator requestTranslator;
  private final SpecimenTranslator specimenTranslator;
  private final TaskTranslator taskTranslator;
  private final InstantSource clock;

  /** What it reads and writes with. */
  public OrderResources(
      OrderStore orders,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore reception,
      ReportStore reports,
      TurnaroundStore clocks,
      ServiceRequestTranslator requestTranslator,
      SpecimenTranslator specimenTranslator,
      TaskTranslator taskTranslator,
      InstantSource clock) {
    this.orders = orders;
    this.specimens = specimens;
    this.custody = custody;
    this.reception = reception;
    this.reports = reports;
    this.clocks = clocks;
    this.requestTranslator = requestTranslator;
    this.specimenTranslator = specimenTranslator;
    this.taskTranslator = taskTranslator;
    this.clock = clock;
  }

  /** The order, when the actor's facility asked for it or performs it. */
  Optional<Order> findOrder(Actor actor, OrderId id) {
    return orders.find(actor.scope(), id);
  }

  /** A patient's record. */
  Patient patient(mx.trazo.patient.Patient record) {
    return Versions.stamp(PatientTranslator.write(record));
  }

  /** A test of an order. */
  ServiceRequest request(Actor actor, Order order, OrderedTest test) {
    List<SpecimenId> sent = sent(actor, order);
    OrderId earlier = order.request().replaces();
    Order replaced = earlier == null ? null : findOrder(actor, earlier).orElse(null);
    ServiceRequest request = requestTranslator.write(order, test, sent, replaced);
    if (released(actor, test).isPresent()) {
      request.setStatus(ServiceRequestStatus.COMPLETED);
    }
    return Versions.stamp(request);
  }

  /** A container of an order. */
  org.hl7.fhir.r4.model.Specimen specimen(Actor actor, Specimen node, Order order) {
    var state = custody.find(actor.scope(), node.id()).map(CustodyState::state);
    var specimen = specimenTranslator.write(node, order, state);
    reception
        .findAccession(actor.scope(), order.id())
        .ifPresent(folio ->
            specimen.setAccessionIdentifier(
                new Identifier().setSystem(TrazoUris.ACCESSION).setValue(folio)));
    custody
        .findLast(actor.scope(), node.id(), CustodyEventType.ARRIVED)
        .ifPresent(arrived ->
            specimen.setReceivedTimeElement(
                new DateTimeType(FhirIds.millis(arrived.occurredAt()))));
    return Versions.stamp(specimen);
  }

  /** How far a test of an order is. */
  Task task(Actor actor, Order order, OrderedTest test) {
    List<CustodyState> states = custody.list(actor.scope(), sent(actor, order));
    Optional<ReceptionReason> rejection =
        reception.listDecisions(actor.scope(), order.id()).stream()
            .filter(decision -> decision.decision() == ReceptionDecision.REJECT)
            .reduce((earlier, later) -> later)
            .map(DecisionRecord::reason)
            .flatMap(reception::findReason);
    Optional<Instant> due =
        clocks
            .find(actor.scope(), test.id())
            .flatMap(running -> running.read(clock.instant()))
            .map(ClockReading::due);
    return Versions.stamp(
        taskTranslator.write(order, test, states, rejection, released(actor, test), due));
  }

  /** The report of a test, once a version of it was released. */
  private Optional<Report> released(Actor actor, OrderedTest test) {
    return reports.findByTest(actor.scope(), test.id()).filter(report -> report.released() > 0);
  }

  /** What travels of an order; slides cut at the laboratory do not. */
  private List<SpecimenId> sent(Actor actor, Order order) {
    return specimens.listOf(actor.scope(), order.id()).stream()
        .filter(Specimen::sent)
        .filter(node -> node.facility().equals(order.facility()))
        .map(Specimen::id)
        .toList();
  }
}
