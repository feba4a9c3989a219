package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Specimen;

/** Reads the containers of the orders that the actor's facility asked for or performs. */
@Singleton
public class SpecimenResource implements OfferedResource {
  private final SpecimenStore specimens;
  private final OrderResources resources;
  private final ReadTrail trail;

  /** What it reads with. */
  public SpecimenResource(SpecimenStore specimens, OrderResources resources, ReadTrail trail) {
    this.specimens = specimens;
    this.resources = resources;
    this.trail = trail;
  }

  @Override
  public Class<Specimen> getResourceType() {
    return Specimen.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(new SearchBy("identifier", "token", "the twelve digits of the label"));
  }

  @Override
  public String documentation() {
    return "Specimens, blocks, slides and tubes; each child names its direct parent. What the"
        + " requests of an order name is what travels; when they name nothing, the ends of the"
        + " tree.";
  }

  /** One container. */
  @Read
  public Specimen read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (!Ulid.looksRight(id.getIdPart())) {
      throw RefusedException.notFound();
    }
    return specimens
        .find(actor.scope(), new SpecimenId(id.getIdPart()))
        .flatMap(node -> written(actor, node))
        .orElseThrow(RefusedException::notFound);
  }

  /** The container with a label. */
  @Search
  public List<Specimen> search(
      @RequiredParam(name = "identifier") TokenParam identifier, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    Tokens.requirePlain(identifier);
    String system = identifier.getSystem();
    if (system != null && !system.equals(TrazoUris.LABEL)) {
      return List.of();
    }
    return LabelNumber.parse(identifier.getValue())
        .flatMap(label -> specimens.findByLabel(actor.scope(), label))
        .flatMap(node -> written(actor, node))
        .stream()
        .toList();
  }

  private Optional<Specimen> written(Actor actor, mx.trazo.specimen.Specimen node) {
    return resources
        .findOrder(actor, node.order())
        .map(order -> {
          trail.read(actor, "SPECIMEN", node.id().value());
          return resources.specimen(actor, node, order);
        });
  }
}
