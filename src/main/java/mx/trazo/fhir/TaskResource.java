package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;

/** Reads how far the tests are that the actor's facility asked for or performs. */
@Singleton
public class TaskResource implements OfferedResource {
  private final OrderResources resources;
  private final ReadTrail trail;

  /** What it reads with. */
  public TaskResource(OrderResources resources, ReadTrail trail) {
    this.resources = resources;
    this.trail = trail;
  }

  @Override
  public Class<Task> getResourceType() {
    return Task.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("focus", "reference", "ServiceRequest/id, the test that the task is about"));
  }

  @Override
  public String documentation() {
    return "One per ServiceRequest, with its id. status is FHIR's, businessStatus our step; both"
        + " follow from what was scanned. A rejection has its reason in statusReason.";
  }

  /** One task. */
  @Read
  public Task read(@IdParam IdType id, RequestDetails details) {
    return find(FhirInterceptor.actor(details), id.getIdPart())
        .orElseThrow(RefusedException::notFound);
  }

  /** The task of a test. */
  @Search
  public List<Task> search(
      @RequiredParam(name = "focus") ReferenceParam focus, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    return Tokens.idOf(focus, "ServiceRequest").flatMap(id -> find(actor, id)).stream().toList();
  }

  private Optional<Task> find(Actor actor, String id) {
    return FhirIds.readTest(id)
        .flatMap(wanted ->
            resources
                .findOrder(actor, wanted.order())
                .flatMap(order ->
                    order.tests().stream()
                        .filter(test -> test.id().equals(wanted.test()))
                        .findFirst()
                        .map(test -> {
                          trail.read(actor, "ORDER", order.id().value());
                          return resources.task(actor, order, test);
                        })));
  }
}
