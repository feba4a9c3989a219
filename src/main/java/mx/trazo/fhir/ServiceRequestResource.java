package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Actor;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.TestSearch;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads the tests of the orders that the actor's facility asked for or performs. */
@Singleton
public class ServiceRequestResource extends FhirResource<ServiceRequest> {
  private static final String DATE = "authored";
  private static final List<String> CHAINS = List.of(".identifier", ":Patient.identifier");

  private final OrderStore orders;
  private final TestSearches searches;
  private final OrderResources resources;
  private final Versions versions;
  private final ReadTrail trail;

  /** What it reads with. */
  public ServiceRequestResource(
      OrderStore orders,
      TestSearches searches,
      OrderResources resources,
      Versions versions,
      ReadTrail trail) {
    this.orders = orders;
    this.searches = searches;
    this.resources = resources;
    this.versions = versions;
    this.trail = trail;
  }

  @Override
  public Class<ServiceRequest> getResourceType() {
    return ServiceRequest.class;
  }

  @Override
  public List<SearchBy> searches() {
    List<SearchBy> all = new ArrayList<>(TestSearches.common(DATE));
    all.add(new SearchBy("subject", "reference", "the same as patient", CHAINS));
    all.add(new SearchBy("code", "token", "what is asked for; also :not", List.of(":not")));
    all.add(
        new SearchBy(
            "requisition",
            "token",
            "the number under which the account's facility sent the order; also :missing",
            List.of(":missing")));
    all.add(
        new SearchBy(
            "replaces",
            "reference",
            "ServiceRequest/id, the test that this one takes the place of; also :missing",
            List.of(":missing")));
    return all;
  }

  @Override
  public String documentation() {
    return "One per test. The requests of one order share their requisition, which makes a repeat"
        + " a repeat: the same order sent again creates nothing, another order under the same"
        + " requisition is refused.";
  }

  @Override
  Optional<ServiceRequest> find(Actor actor, String id) {
    return resources.test(actor, id, (order, test) -> written(actor, order, test));
  }

  @Override
  Page search(Actor actor, Asked asked) {
    TestSearch search = searches.read(actor, asked, DATE, List.of("patient", "subject"));
    List<Map<String, ServiceRequest>> few = few(actor, asked);
    if (few.isEmpty()) {
      return searches.page(
          actor,
          asked,
          search,
          lines -> lines.stream().map(line -> written(actor, line.order(), line.test())).toList());
    }
    return Page.of(
        Limits.common(few, "_id, requisition, replaces").stream()
            .filter(request ->
                resources
                    .test(actor, request.getIdElement().getIdPart(), search::meets)
                    .orElse(false))
            .toList(),
        asked);
  }

  /** What parameters found that lead to a few tests at once. */
  private List<Map<String, ServiceRequest>> few(Actor actor, Asked asked) {
    List<Map<String, ServiceRequest>> found = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "_id", "ServiceRequest")) {
      found.add(byId(ids.stream().flatMap(id -> find(actor, id).stream())));
    }
    for (List<SearchValues.Token> any : SearchValues.tokens(asked, "requisition")) {
      found.add(
          byId(
              any.stream()
                  .filter(number -> number.means(TrazoUris.PLACER_NUMBER, number.code()))
                  .filter(number -> !number.code().isEmpty())
                  .flatMap(number -> orderOf(actor, number.code()).stream())
                  .flatMap(
                      order -> order.tests().stream().map(test -> written(actor, order, test)))));
    }
    for (List<String> ids : SearchValues.ids(asked, "replaces", "ServiceRequest")) {
      found.add(byId(ids.stream().flatMap(id -> replacing(actor, id))));
    }
    return found;
  }

  private Optional<Order> orderOf(Actor actor, String requisition) {
    return orders
        .findByClientKey(actor.scope(), OrderIntake.clientKey(requisition))
        .filter(order -> requisition.equals(order.request().placerNumber()));
  }

  private Stream<ServiceRequest> replacing(Actor actor, String id) {
    return FhirIds.readTest(id)
        .map(earlier -> orders.listReplacing(actor.scope(), earlier.order()).stream())
        .orElse(Stream.of())
        .flatMap(order -> order.tests().stream().map(test -> written(actor, order, test)))
        .filter(request ->
            request.getReplaces().stream()
                .anyMatch(earlier -> earlier.getReferenceElement().getIdPart().equals(id)));
  }

  @Override
  List<ServiceRequest> versions(Actor actor, ServiceRequest current) {
    return versions.list(current, ServiceRequest.class);
  }

  private ServiceRequest written(Actor actor, Order order, OrderedTest test) {
    trail.read(actor, "ORDER", order.id().value());
    return resources.request(order, test);
  }

  private static <R extends Resource> Map<String, R> byId(Stream<R> found) {
    Map<String, R> out = new LinkedHashMap<>();
    found.forEach(one -> out.putIfAbsent(one.getIdElement().getIdPart(), one));
    return out;
  }
}
