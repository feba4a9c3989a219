package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import org.hl7.fhir.r4.model.Provenance;

/** Reads the custody of the containers that the actor's facility has to do with. */
@Singleton
public class ProvenanceResource extends FhirResource<Provenance> {
  private final CustodyStore custody;
  private final ProvenanceTranslator translator;
  private final ReadTrail trail;
  private final ReportedCustody reported;
  private final Profiles profiles;

  /** What it reads and writes with. */
  public ProvenanceResource(
      CustodyStore custody,
      ProvenanceTranslator translator,
      ReadTrail trail,
      ReportedCustody reported,
      Profiles profiles) {
    this.custody = custody;
    this.translator = translator;
    this.trail = trail;
    this.reported = reported;
    this.profiles = profiles;
  }

  @Override
  public boolean creates() {
    return true;
  }

  /** There is nothing that a condition could name; a repeat is known by what it says. */
  @Override
  public boolean createsOnCondition() {
    return false;
  }

  /** Takes a collection, packing, departure or arrival by the rules of the desks. */
  @Create
  public MethodOutcome create(@ResourceParam Provenance sent, RequestDetails details) {
    var issues = new Issues();
    SentElements.check(sent, "Provenance", issues);
    if (details.getHeader("If-None-Exist") != null) {
      throw RefusedException.of(Refusal.of(FhirRefusal.FHIR_CONDITION), "");
    }
    Optional<ReportedEvent> told =
        ReportedEventReader.read(sent, details.getFhirServerBase(), issues);
    profiles.check(sent, Profiles.REPORTED, issues);
    issues.demandNone();
    ReportedCustody.Taken taken = reported.take(FhirInterceptor.actor(details), told.orElseThrow());
    Provenance written = Versions.stamp(translator.write(taken.event()));
    return new MethodOutcome(
            written.getIdElement().withVersion(written.getMeta().getVersionId()), taken.created())
        .setResource(written)
        .setOperationOutcome(Outcomes.stored(taken.created()));
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
        + " was written down, entity the event before, whose hash this one continues. Collection"
        + " (S39), packing (T10), departure (S41) and arrival (S42) may be reported as the profile"
        + " movimiento-informado says; they meet the rules of a scan, a repeat is answered with the"
        + " first event, and a departure becomes one event for each container of the box, of which"
        + " the answer names the first.";
  }

  @Override
  Optional<Provenance> find(Actor actor, String id) {
    return ProvenanceTranslator.Place.read(id)
        .flatMap(place ->
            custody.listEvents(actor.scope(), place.container()).stream()
                .filter(one -> one.sequence() == place.sequence())
                .findFirst())
        .map(event -> {
          trail.read(actor, "SPECIMEN", event.container().value());
          return Versions.stamp(translator.write(event));
        });
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<Map<String, Provenance>> found = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "target", "Specimen")) {
      Map<String, Provenance> events = new LinkedHashMap<>();
      for (String id : ids) {
        if (Ulid.looksRight(id)) {
          list(actor, new SpecimenId(id))
              .forEach(event -> events.put(event.getIdElement().getIdPart(), event));
        }
      }
      found.add(events);
    }
    return Page.of(Limits.common(found, "target"), asked);
  }

  /** An event never changes. */
  @Override
  List<Provenance> versions(Actor actor, Provenance current) {
    return List.of(current);
  }

  private List<Provenance> list(Actor actor, SpecimenId container) {
    List<Provenance> events =
        custody.listEvents(actor.scope(), container).stream()
            .map(event -> Versions.stamp(translator.write(event)))
            .toList();
    if (!events.isEmpty()) {
      trail.read(actor, "SPECIMEN", container.value());
    }
    return events;
  }
}
