package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;

/** Reads the custody of the containers that the actor's facility has to do with. */
@Singleton
public class ProvenanceResource implements OfferedResource {
  private final CustodyStore custody;
  private final ProvenanceTranslator translator;
  private final ReadTrail trail;

  /** What it reads with. */
  public ProvenanceResource(
      CustodyStore custody, ProvenanceTranslator translator, ReadTrail trail) {
    this.custody = custody;
    this.translator = translator;
    this.trail = trail;
  }

  @Override
  public Class<Provenance> getResourceType() {
    return Provenance.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("target", "reference", "Specimen/id; all its events in the order of custody"));
  }

  @Override
  public String documentation() {
    return "One per event of a container's custody; never changes. activity is the event of HL7 v2"
        + " table 0003 (S38 to S52) or one of ours, occurred is when it happened, recorded when it"
        + " was written down, entity the event before, whose hash this one continues.";
  }

  /** One event. */
  @Read
  public Provenance read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    var place =
        ProvenanceTranslator.Place.read(id.getIdPart()).orElseThrow(RefusedException::notFound);
    CustodyEvent event =
        custody.listEvents(actor.scope(), place.container()).stream()
            .filter(one -> one.sequence() == place.sequence())
            .findFirst()
            .orElseThrow(RefusedException::notFound);
    trail.read(actor, "SPECIMEN", place.container().value());
    return Versions.stamp(translator.write(event));
  }

  /** The events of a container. */
  @Search
  public List<Provenance> search(
      @RequiredParam(name = "target") ReferenceParam target, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    return Tokens.idOf(target, "Specimen")
        .filter(Ulid::looksRight)
        .map(SpecimenId::new)
        .map(container -> {
          trail.read(actor, "SPECIMEN", container.value());
          return custody.listEvents(actor.scope(), container).stream()
              .map(event -> Versions.stamp(translator.write(event)))
              .toList();
        })
        .orElse(List.of());
  }
}
