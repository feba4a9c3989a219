package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.result.OrderStep;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Tells that a test of an order is at a step. */
@Singleton
class OrderSteps {
  private final Outbox outbox;
  private final SpecimenStore specimens;
  private final CustodyStore custody;

  OrderSteps(Outbox outbox, SpecimenStore specimens, CustodyStore custody) {
    this.outbox = outbox;
    this.specimens = specimens;
    this.custody = custody;
  }

  /** Whether neither of the two wants to be told about steps. */
  boolean ignored(FacilityId hospital, FacilityId laboratory) {
    return outbox.ignored(Topic.ORDER_STATE, hospital, laboratory);
  }

  /** What travels of an order, as it stands; slides cut at the laboratory do not. */
  List<CustodyState> sent(Order order) {
    var owner = new FacilityScope(order.facility());
    Collection<SpecimenId> sent =
        specimens.listOf(owner, order.id()).stream()
            .filter(Specimen::sent)
            .filter(node -> node.facility().equals(order.facility()))
            .map(Specimen::id)
            .toList();
    return custody.list(owner, sent);
  }

  void tell(Order order, OrderedTestId test, OrderStep step, Instant at) {
    tell(order.facility(), order.request().laboratory(), order.id(), test, step, at);
  }

  void tell(
      FacilityId hospital,
      FacilityId laboratory,
      OrderId order,
      OrderedTestId test,
      OrderStep step,
      Instant at) {
    String id = ofTest(order, test);
    outbox.tell(List.of(hospital, laboratory), Topic.ORDER_STATE, id, id, step.name(), at);
  }

  /** The id under which a test of an order is known outside. */
  static String ofTest(OrderId order, OrderedTestId test) {
    return order.value() + "." + test.value();
  }
}
