package mx.trazo.fhir;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.Report;
import mx.trazo.result.ReportStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * Gathers what a resource of an order needs. Who may see an order is decided when it is found; what
 * is written of it is the same for all of them.
 */
@Singleton
public class OrderResources {
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore reception;
  private final ReportStore reports;
  private final ServiceRequestTranslator requestTranslator;
  private final SpecimenTranslator specimenTranslator;
  private final KeptExtensions extensions;

  /** What it reads and writes with. */
  public OrderResources(
      OrderStore orders,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore reception,
      ReportStore reports,
      ServiceRequestTranslator requestTranslator,
      SpecimenTranslator specimenTranslator,
      KeptExtensions extensions) {
    this.orders = orders;
    this.specimens = specimens;
    this.custody = custody;
    this.reception = reception;
    this.reports = reports;
    this.requestTranslator = requestTranslator;
    this.specimenTranslator = specimenTranslator;
    this.extensions = extensions;
  }

  /** The order, when the actor's facility asked for it or performs it. */
  Optional<Order> findOrder(Actor actor, OrderId id) {
    return orders.find(actor.scope(), id);
  }

  /** Those of the orders that the actor's facility asked for or performs. */
  List<Order> listOrders(Actor actor, Collection<OrderId> ids) {
    return orders.listByIds(actor.scope(), ids);
  }

  /** What is made of the test with an id, when the actor's facility has to do with its order. */
  <T> Optional<T> test(Actor actor, String id, BiFunction<Order, OrderedTest, T> use) {
    return FhirIds.readTest(id)
        .flatMap(wanted ->
            findOrder(actor, wanted.order())
                .flatMap(order ->
                    order.tests().stream()
                        .filter(test -> test.id().equals(wanted.test()))
                        .findFirst()
                        .map(test -> use.apply(order, test))));
  }

  /** A patient's record. */
  Patient patient(mx.trazo.patient.Patient record) {
    Patient patient = PatientTranslator.write(record);
    return Versions.stamp(extensions.addTo(patient), Long.toString(record.version()));
  }

  /** A test of an order. */
  ServiceRequest request(Order order, OrderedTest test) {
    OrderId earlier = order.request().replaces();
    Order replaced = earlier == null ? null : orders.find(owner(order), earlier).orElse(null);
    List<SpecimenId> sent = sent(order);
    ServiceRequest request = requestTranslator.write(order, test, sent, replaced);
    if (released(order, test).isPresent()) {
      request.setStatus(ServiceRequestStatus.COMPLETED);
    } else if (withdrawn(order, sent)) {
      request.setStatus(ServiceRequestStatus.REVOKED);
    }
    return Versions.stamp(extensions.addTo(request));
  }

  /** Whether the hospital called off everything that it would have sent. */
  private boolean withdrawn(Order order, List<SpecimenId> sent) {
    List<CustodyState> states = custody.list(owner(order), sent);
    return !states.isEmpty()
        && states.stream().allMatch(one -> one.state() == ContainerState.WITHDRAWN);
  }

  /** A container of an order. */
  org.hl7.fhir.r4.model.Specimen specimen(Specimen node, Order order) {
    return specimens(List.of(node), order).getFirst();
  }

  /** Containers of an order, in their order. */
  List<org.hl7.fhir.r4.model.Specimen> specimens(List<Specimen> nodes, Order order) {
    FacilityScope owner = owner(order);
    Optional<String> accession = reception.findAccession(owner, order.id());
    Map<SpecimenId, CustodyState> states =
        custody.list(owner, nodes.stream().map(Specimen::id).toList()).stream()
            .collect(toMap(state -> state.container().id(), Function.identity()));
    return nodes.stream()
        .map(node -> specimen(node, order, accession, Optional.ofNullable(states.get(node.id()))))
        .toList();
  }

  private org.hl7.fhir.r4.model.Specimen specimen(
      Specimen node, Order order, Optional<String> accession, Optional<CustodyState> custodyState) {
    var specimen = specimenTranslator.write(node, order, custodyState.map(CustodyState::state));
    accession.ifPresent(folio ->
        specimen.setAccessionIdentifier(
            new Identifier().setSystem(TrazoUris.ACCESSION).setValue(folio)));
    custodyState
        .filter(state -> state.mayHave(CustodyEventType.ARRIVED))
        .flatMap(_ -> custody.findLast(owner(order), node.id(), CustodyEventType.ARRIVED))
        .ifPresent(arrived ->
            specimen.setReceivedTimeElement(
                new DateTimeType(FhirIds.millis(arrived.occurredAt()))));
    return Versions.stamp(
        extensions.addTo(specimen),
        custodyState.map(state -> Integer.toString(state.sequence())).orElse(""));
  }

  /** The report of a test, once a version of it was released. */
  private Optional<Report> released(Order order, OrderedTest test) {
    return reports.findByTest(owner(order), test.id()).filter(report -> report.released() > 0);
  }

  /** What travels of an order; slides cut at the laboratory do not. */
  private List<SpecimenId> sent(Order order) {
    return specimens.listOf(owner(order), order.id()).stream()
        .filter(Specimen::sent)
        .filter(node -> node.facility().equals(order.facility()))
        .map(Specimen::id)
        .toList();
  }

  /** The hospital's own view: a resource says the same to everybody who may read it. */
  private static FacilityScope owner(Order order) {
    return new FacilityScope(order.facility());
  }
}
