package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.EventDetail;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** One event of a container's custody as a Provenance, chained to the one before. */
@Singleton
public class ProvenanceTranslator {
  private final Organizations organizations;

  /** Facilities are named by their codes. */
  public ProvenanceTranslator(Organizations organizations) {
    this.organizations = organizations;
  }

  /** A container and the number of one of its events. */
  record Place(SpecimenId container, int sequence) {
    /** The id of the event's Provenance. */
    String id() {
      return container.value() + "." + sequence;
    }

    /** The place of an id, or nothing when it has another form. */
    static Optional<Place> read(String id) {
      int dot = id.indexOf('.');
      return dot > 0
              && Ulid.looksRight(id.substring(0, dot))
              && id.substring(dot + 1).matches("[1-9]\\d{0,5}")
          ? Optional.of(
              new Place(
                  new SpecimenId(id.substring(0, dot)), Integer.parseInt(id.substring(dot + 1))))
          : Optional.empty();
    }
  }

  /** One event. */
  public Provenance write(CustodyEvent event) {
    var provenance = new Provenance();
    provenance.setId(new Place(event.container(), event.sequence()).id());
    provenance.addTarget(new Reference("Specimen/" + event.container().value()));
    provenance.setOccurred(new DateTimeType(FhirIds.millis(event.occurredAt())));
    provenance.setRecordedElement(new InstantType(FhirIds.millis(event.recordedAt())));
    provenance.getMeta().setLastUpdatedElement(new InstantType(FhirIds.millis(event.recordedAt())));
    provenance.setActivity(activity(event.type()));
    provenance.setLocation(organizations.place(event.facility(), event.occurredAt()));
    agents(provenance, event);
    EventDetail detail = event.detail();
    if (detail.reason() != null) {
      provenance
          .addReason()
          .addCoding()
          .setSystem(TrazoUris.RECEPTION_REASON)
          .setCode(detail.reason());
    }
    if (detail.note() != null) {
      provenance.addExtension(TrazoUris.EVENT_NOTE, new StringType(detail.note()));
    }
    if (event.sequence() > 1) {
      provenance
          .addEntity()
          .setRole(ProvenanceEntityRole.SOURCE)
          .setWhat(
              new Reference(
                  "Provenance/" + new Place(event.container(), event.sequence() - 1).id()));
    }
    provenance.addExtension(TrazoUris.EVENT_HASH, new StringType(event.hash()));
    provenance.addExtension(TrazoUris.PREVIOUS_HASH, new StringType(event.previousHash()));
    return provenance;
  }

  private static CodeableConcept activity(CustodyEventType type) {
    var activity = new CodeableConcept();
    String system = type.code().startsWith("S") ? TrazoUris.V2_EVENT : TrazoUris.CUSTODY_EVENT;
    activity.addCoding().setSystem(system).setCode(type.code());
    return activity;
  }

  private void agents(Provenance provenance, CustodyEvent event) {
    ProvenanceAgentComponent who = provenance.addAgent();
    who.getType().addCoding().setSystem(TrazoUris.PROVENANCE_AGENT).setCode("performer");
    who.setWho(new Reference().setDisplay(event.actorName()));
    who.setOnBehalfOf(organizations.of(event.facility(), event.occurredAt()));
    String carrier = event.detail().carrier();
    if (carrier != null) {
      ProvenanceAgentComponent taker = provenance.addAgent();
      taker.getType().addCoding().setSystem(TrazoUris.PROVENANCE_AGENT).setCode("custodian");
      taker.setWho(new Reference().setDisplay(carrier));
    }
  }
}
