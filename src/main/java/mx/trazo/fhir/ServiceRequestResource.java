package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads the tests of the orders that the actor's facility asked for or performs. */
@Singleton
public class ServiceRequestResource implements OfferedResource {
  private final OrderStore orders;
  private final OrderResources resources;
  private final ReadTrail trail;

  /** What it reads with. */
  public ServiceRequestResource(OrderStore orders, OrderResources resources, ReadTrail trail) {
    this.orders = orders;
    this.resources = resources;
    this.trail = trail;
  }

  @Override
  public Class<ServiceRequest> getResourceType() {
    return ServiceRequest.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy(
            "requisition",
            "token",
            "the number under which the account's facility sent the order"));
  }

  @Override
  public String documentation() {
    return "One per test. The requests of one order share their requisition, which makes a repeat"
        + " a repeat: the same order sent again creates nothing, another order under the same"
        + " requisition is refused.";
  }

  /** One test. */
  @Read
  public ServiceRequest read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    var wanted = FhirIds.readTest(id.getIdPart()).orElseThrow(RefusedException::notFound);
    Order order =
        resources.findOrder(actor, wanted.order()).orElseThrow(RefusedException::notFound);
    OrderedTest test =
        order.tests().stream()
            .filter(own -> own.id().equals(wanted.test()))
            .findFirst()
            .orElseThrow(RefusedException::notFound);
    trail.read(actor, "ORDER", order.id().value());
    return resources.request(actor, order, test);
  }

  /** The tests of the order that came through this exchange under a requisition. */
  @Search
  public List<ServiceRequest> search(
      @RequiredParam(name = "requisition") TokenParam requisition, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    Tokens.requirePlain(requisition);
    String system = requisition.getSystem();
    if (system != null && !system.equals(TrazoUris.PLACER_NUMBER)) {
      return List.of();
    }
    return orders
        .findByClientKey(actor.scope(), OrderIntake.clientKey(requisition.getValue()))
        .map(order -> {
          trail.read(actor, "ORDER", order.id().value());
          return order.tests().stream().map(test -> resources.request(actor, order, test)).toList();
        })
        .orElse(List.of());
  }
}
