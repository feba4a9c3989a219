package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.LoanRefusal;
import mx.trazo.loan.ReceiveReturned;
import mx.trazo.network.Catalogue;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionRefusal;
import mx.trazo.shipment.FindBoxOf;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.RecordCollection;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelRefusal;

/**
 * Takes what other systems report of custody through the same use cases as the desks: packing and
 * arrival are scans, under an id that is made of what was said, so that a repeat gets the first
 * answer; collection and departure know their own repeats.
 */
@Singleton
public class ReportedCustody {
  private static final String STATION = "FHIR";

  private final RecordCollection collection;
  private final OpenShipment opening;
  private final PackContainer packing;
  private final HandToCourier departure;
  private final FindBoxOf boxOf;
  private final ReceiveContainer door;
  private final ReceiveReturned homeDoor;
  private final ScanDesk desk;
  private final SpecimenStore specimens;
  private final ShipmentStore shipments;
  private final CustodyStore custody;
  private final Catalogue catalogue;

  /** The use cases of the desks, and where they look things up. */
  public ReportedCustody(
      RecordCollection collection,
      OpenShipment opening,
      PackContainer packing,
      HandToCourier departure,
      FindBoxOf boxOf,
      ReceiveContainer door,
      ReceiveReturned homeDoor,
      ScanDesk desk,
      SpecimenStore specimens,
      ShipmentStore shipments,
      CustodyStore custody,
      Catalogue catalogue) {
    this.collection = collection;
    this.opening = opening;
    this.packing = packing;
    this.departure = departure;
    this.boxOf = boxOf;
    this.door = door;
    this.homeDoor = homeDoor;
    this.desk = desk;
    this.specimens = specimens;
    this.shipments = shipments;
    this.custody = custody;
    this.catalogue = catalogue;
  }

  /**
   * What became of a report.
   *
   * @param event the event in the log; of a departure, that of the first container of the box
   * @param created whether it is new
   */
  record Taken(CustodyEvent event, boolean created) {}

  /**
   * Takes a report.
   *
   * @throws RefusedException when the rules of the desk are against it
   */
  Taken take(Actor actor, ReportedEvent told) {
    return switch (told.type()) {
      case COLLECTED -> collected(actor, told);
      case PACKED -> packed(actor, told);
      case DEPARTED -> departed(actor, told);
      case ARRIVED -> arrived(actor, told);
      default -> throw new IllegalStateException(told.type() + " is not reported");
    };
  }

  private Taken collected(Actor actor, ReportedEvent told) {
    Specimen specimen = specimen(actor, told);
    boolean known = specimen.collection().collectedAt() != null;
    demand(collection.record(actor, specimen.id(), told.at()), "Provenance.occurred");
    return new Taken(last(actor, specimen.id(), CustodyEventType.COLLECTED), !known);
  }

  private Taken packed(Actor actor, ReportedEvent told) {
    Specimen specimen = specimen(actor, told);
    LabelCode.BoxCode code = box(told);
    Optional<ShipmentId> open = shipments.findByBox(actor.scope(), code).map(Shipment::id);
    ShipmentId box = open.isPresent() ? open.get() : opened(actor, specimen, code);
    return scanned(actor, told, specimen, packing.into(actor, box));
  }

  /** A box begins with what is packed first, unless that cannot be packed. */
  private ShipmentId opened(Actor actor, Specimen specimen, LabelCode.BoxCode code) {
    boolean collected =
        custody
            .find(actor.scope(), specimen.id())
            .filter(now -> now.state() == ContainerState.COLLECTED)
            .isPresent();
    if (!collected) {
      throw refused(
          Refusal.of(ShipmentRefusal.CONTAINER_NOT_COLLECTED, specimen.label().text()),
          "Provenance.target");
    }
    return demand(opening.open(actor, specimen.laboratory(), code), "Provenance.target").id();
  }

  private Taken arrived(Actor actor, ReportedEvent told) {
    Specimen specimen = specimen(actor, told);
    LabelCode.BoxCode named = told.box();
    ShipmentId box =
        (named == null
                ? boxOf.find(actor, specimen.id()).map(PackedIn::shipment)
                : shipments.findByBox(actor.scope(), named).map(Shipment::id))
            .orElse(null);
    if (named != null && box == null) {
      throw refused(Refusal.of(ShipmentRefusal.SHIPMENT_UNKNOWN), "Provenance.target");
    }
    boolean laboratory = catalogue.getFacility(actor.facility()).isLaboratory();
    return scanned(
        actor, told, specimen, laboratory ? door.at(actor, box) : homeDoor.at(actor, box));
  }

  private Taken departed(Actor actor, ReportedEvent told) {
    LabelCode.BoxCode code = box(told);
    Shipment box =
        shipments
            .findByBox(actor.scope(), code)
            .orElseThrow(
                () -> refused(Refusal.of(ShipmentRefusal.SHIPMENT_UNKNOWN), "Provenance.target"));
    String carrier = told.carrier() == null ? "" : told.carrier();
    boolean known = box.handedAt() != null;
    demand(departure.hand(actor, box.id(), carrier, told.guide(), told.at()), "Provenance.target");
    List<ShipmentItem> inside = shipments.listItems(actor.scope(), box.id());
    return new Taken(last(actor, inside.getFirst().container(), CustodyEventType.DEPARTED), !known);
  }

  private Taken scanned(Actor actor, ReportedEvent told, Specimen specimen, ScanRule rule) {
    String said =
        String.join("\n", told.type().code(), rule.context(), told.at().toString(), told.who());
    String name = String.join("\n", actor.facility().value(), specimen.label().text(), said);
    var id = new ScanId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    var scan = new Scan(id, actor, specimen.label().text(), told.at(), STATION, said);
    ScanAnswer answer = demand(desk.scan(scan, rule), "Provenance");
    if (answer.verdict() != ScanVerdict.RECORDED) {
      throw refused(Refusal.of(code(answer), answer.facts().toArray(String[]::new)), "Provenance");
    }
    CustodyEvent event =
        custody.listEvents(actor.scope(), specimen.id()).stream()
            .filter(one -> one.sequence() == answer.sequence())
            .findFirst()
            .orElseThrow();
    return new Taken(event, !answer.repeated());
  }

  private Specimen specimen(Actor actor, ReportedEvent told) {
    Optional<Specimen> found =
        told.container() != null
            ? specimens.find(actor.scope(), told.container())
            : told.label() != null
                ? specimens.findByLabel(actor.scope(), told.label())
                : Optional.empty();
    return found.orElseThrow(
        () -> refused(Refusal.of(SpecimenRefusal.SPECIMEN_UNKNOWN), "Provenance.target"));
  }

  private static LabelCode.BoxCode box(ReportedEvent told) {
    LabelCode.BoxCode box = told.box();
    if (box == null) {
      throw new IllegalStateException("the reader asks for the box");
    }
    return box;
  }

  private CustodyEvent last(Actor actor, SpecimenId container, CustodyEventType type) {
    return custody
        .findLast(actor.scope(), container, type)
        .orElseThrow(() -> new IllegalStateException("what was recorded is in the log"));
  }

  private static RefusalCode code(ScanAnswer answer) {
    return Stream.<RefusalCode[]>of(
            CustodyRefusal.values(),
            ShipmentRefusal.values(),
            ReceptionRefusal.values(),
            LoanRefusal.values(),
            LabelRefusal.values())
        .flatMap(Stream::of)
        .filter(code -> code.name().equals(answer.refusal()))
        .findFirst()
        .orElse(CustodyRefusal.STEP_OUT_OF_TURN);
  }

  private static <T> T demand(Outcome<T> outcome, String element) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw refused(refusal, element);
    };
  }

  private static RefusedException refused(Refusal refusal, String element) {
    return RefusedException.of(refusal, element);
  }
}
