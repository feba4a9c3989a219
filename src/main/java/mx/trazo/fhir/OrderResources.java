package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Gathers what a resource of an order needs, for whoever may see the order. */
@Singleton
public class OrderResources {
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ServiceRequestTranslator requestTranslator;
  private final SpecimenTranslator specimenTranslator;

  /** What it reads and writes with. */
  public OrderResources(
      OrderStore orders,
      SpecimenStore specimens,
      CustodyStore custody,
      ServiceRequestTranslator requestTranslator,
      SpecimenTranslator specimenTranslator) {
    this.orders = orders;
    this.specimens = specimens;
    this.custody = custody;
    this.requestTranslator = requestTranslator;
    this.specimenTranslator = specimenTranslator;
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
    List<SpecimenId> sent =
        specimens.listOf(actor.scope(), order.id()).stream()
            .filter(Specimen::sent)
            .filter(node -> node.facility().equals(order.facility()))
            .map(Specimen::id)
            .toList();
    OrderId earlier = order.request().replaces();
    Order replaced = earlier == null ? null : findOrder(actor, earlier).orElse(null);
    return Versions.stamp(requestTranslator.write(order, test, sent, replaced));
  }

  /** A container of an order. */
  org.hl7.fhir.r4.model.Specimen specimen(Actor actor, Specimen node, Order order) {
    var state = custody.find(actor.scope(), node.id()).map(CustodyState::state);
    return Versions.stamp(specimenTranslator.write(node, order, state));
  }
}
