package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** What reads, searches and histories of all types have in common. */
public abstract class FhirResource<R extends Resource> implements OfferedResource {

  /** The resource as it is now, for whoever may see it; leaves the row that says who read it. */
  abstract Optional<R> find(Actor actor, String id);

  /** The matches of a search that is offered; leaves the rows that say who read them. */
  abstract Page search(Actor actor, Asked asked);

  /**
   * The versions of a resource that the actor may see, the newest first, with what is now as the
   * first of them.
   */
  abstract List<R> versions(Actor actor, R current);

  /** The resource as it is, or one version of it. */
  @Read(version = true)
  public IBaseResource read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    R current = find(actor, id.getIdPart()).orElseThrow(RefusedException::notFound);
    if (!id.hasVersionIdPart()) {
      return current;
    }
    return versions(actor, current).stream()
        .filter(version -> version.getMeta().getVersionId().equals(id.getVersionIdPart()))
        .findFirst()
        .orElseThrow(RefusedException::notFound);
  }

  /** A page of matches. */
  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails details) {
    Asked asked = FhirInterceptor.asked(details);
    Page page = search(FhirInterceptor.actor(details), asked);
    return Bundles.matches(asked, page, details.getFhirServerBase());
  }

  /** The versions of one resource. */
  @History
  public Bundle history(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    R current = find(actor, id.getIdPart()).orElseThrow(RefusedException::notFound);
    return Bundles.history(
        FhirInterceptor.asked(details), versions(actor, current), details.getFhirServerBase());
  }
}
