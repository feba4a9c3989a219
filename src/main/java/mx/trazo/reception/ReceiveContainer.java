package mx.trazo.reception;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * Receiving by scan: first the box, then each container. What is scanned is received; what is not
 * scanned stays missing. What the manifest does not name is received too and said so; what does not
 * belong to this laboratory is set aside.
 */
@Singleton
public class ReceiveContainer {
  /** Where a container is until it is read at the door. */
  private static final Set<ContainerState> OUTSIDE =
      EnumSet.of(
          ContainerState.REGISTERED,
          ContainerState.COLLECTED,
          ContainerState.NOT_COLLECTED,
          ContainerState.WITHDRAWN,
          ContainerState.PACKED,
          ContainerState.IN_TRANSIT,
          ContainerState.MISSING);

  private final ShipmentStore shipments;
  private final CustodyStore custody;
  private final ReconciliationStore reconciliations;
  private final Catalogue catalogue;
  private final Ids ids;

  /** Reads boxes and custody, writes how they differ. */
  public ReceiveContainer(
      ShipmentStore shipments,
      CustodyStore custody,
      ReconciliationStore reconciliations,
      Catalogue catalogue,
      Ids ids) {
    this.shipments = shipments;
    this.custody = custody;
    this.reconciliations = reconciliations;
    this.catalogue = catalogue;
    this.ids = ids;
  }

  /**
   * The rule for one scan at the door.
   *
   * @param box the box opened before, or null when none was
   */
  public ScanRule at(Actor actor, @Nullable ShipmentId box) {
    return new AtTheDoor(actor, box);
  }

  private final class AtTheDoor implements ScanRule {
    private final Actor actor;
    private final @Nullable ShipmentId box;
    private @Nullable Shipment arriving;
    private @Nullable UnexpectedKind unexpected;
    private @Nullable ShipmentId listedIn;
    private @Nullable Refusal remark;
    private boolean opens;

    AtTheDoor(Actor actor, @Nullable ShipmentId box) {
      this.actor = actor;
      this.box = box;
    }

    @Override
    public String mode() {
      return "RECEIVE";
    }

    @Override
    public String context() {
      return box == null ? "" : box.value();
    }

    @Override
    public RefusalCode unknown() {
      return ReceptionRefusal.CONTAINER_NEVER_ORDERED;
    }

    @Override
    public Refusal elsewhere(CustodyState found) {
      FacilityId laboratory = found.container().laboratory();
      return Refusal.of(
          ReceptionRefusal.BELONGS_TO_ANOTHER_LABORATORY,
          found.container().label().text(),
          catalogue.findFacility(laboratory).map(Facility::shortName).orElse("—"));
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      unexpected = null;
      listedIn = null;
      opens = false;
      remark = null;
      if (!container.container().laboratory().equals(actor.facility())) {
        return new ScanDecision.Refuse(elsewhere(container));
      }
      if (!OUTSIDE.contains(container.state())) {
        Optional<CustodyEvent> before =
            custody.findLast(actor.scope(), container.container().id(), CustodyEventType.ARRIVED);
        if (before.isPresent()) {
          return again(container, before.get());
        }
      }
      look(container);
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.ARRIVED,
              occurredAt,
              new EventDetail(
                  listedIn != null ? listedIn.value() : box == null ? null : box.value(),
                  null,
                  null,
                  unexpected == null ? null : unexpected.name(),
                  null)));
    }

    /** The same thing read twice, or a second thing under the same number. */
    private ScanDecision again(CustodyState container, CustodyEvent before) {
      String label = container.container().label().text();
      String when = before.occurredAt().toString();
      if (box == null || box.value().equals(before.detail().context()) || cameWith(box, before)) {
        return new ScanDecision.Already(
            Refusal.of(ReceptionRefusal.ALREADY_RECEIVED, label, when, before.actorName()));
      }
      return ScanDecision.refuse(
          ReceptionRefusal.DUPLICATE_OF_RECEIVED,
          label,
          when,
          before.actorName(),
          container.state().name(),
          boxOf(before),
          catalogue
              .findFacility(container.container().origin())
              .map(Facility::shortName)
              .orElse("—"));
    }

    private String boxOf(CustodyEvent arrival) {
      String came = arrival.detail().context();
      return came == null
          ? "—"
          : shipments
              .find(actor.scope(), new ShipmentId(came))
              .map(shipment -> shipment.box().grouped())
              .orElse("—");
    }

    private boolean cameWith(ShipmentId opened, CustodyEvent before) {
      return reconciliations.listUnexpected(actor.scope(), opened).stream()
          .anyMatch(item -> item.container().equals(before.container()));
    }

    /** How it comes to be here. */
    private void look(CustodyState container) {
      String label = container.container().label().text();
      Optional<PackedIn> itsBox = shipments.findBoxOf(actor.scope(), container.container().id());
      if (itsBox.isPresent()) {
        listedIn = itsBox.get().shipment();
        opens = listedIn.equals(box) && itsBox.get().status() == ShipmentStatus.IN_TRANSIT;
        if (box != null && !box.equals(listedIn)) {
          unexpected = UnexpectedKind.OTHER_BOX;
          remark =
              Refusal.of(
                  ReceptionRemark.RECEIVED_FROM_ANOTHER_BOX, label, itsBox.get().box().grouped());
        } else if (container.state() == ContainerState.PACKED) {
          remark =
              Refusal.of(
                  ReceptionRemark.RECEIVED_BEFORE_DISPATCH, label, itsBox.get().box().grouped());
        }
        return;
      }
      Optional<Shipment> closed =
          container.state() == ContainerState.MISSING
              ? reconciliations
                  .findMissing(actor.scope(), container.container().id())
                  .flatMap(item -> shipments.find(actor.scope(), item.shipment()))
              : Optional.empty();
      if (closed.isPresent()) {
        listedIn = closed.get().id();
        unexpected = UnexpectedKind.STRAGGLER;
        remark =
            Refusal.of(ReceptionRemark.RECEIVED_AFTER_CLOSING, label, closed.get().box().grouped());
      } else {
        unexpected = UnexpectedKind.NOT_PACKED;
        remark = Refusal.of(ReceptionRemark.RECEIVED_WITHOUT_MANIFEST, label);
      }
    }

    @Override
    public void write(CustodyState after, Instant now) {
      if (unexpected != null) {
        reconciliations.insertUnexpected(
            actor.scope(),
            new UnexpectedItem(box, after.container().id(), unexpected, listedIn, now));
      }
      if (opens && listedIn != null) {
        shipments
            .lock(actor.scope(), listedIn)
            .filter(lying -> lying.status() == ShipmentStatus.IN_TRANSIT)
            .ifPresent(lying -> arrive(lying, now));
      }
    }

    @Override
    public void writeRefused(
        String number, Refusal refusal, @Nullable CustodyState found, Instant now) {
      if (box == null || !(refusal.code() instanceof ReceptionRefusal why)) {
        return;
      }
      StrayKind kind =
          switch (why) {
            case BELONGS_TO_ANOTHER_LABORATORY -> StrayKind.ANOTHER_LABORATORY;
            case CONTAINER_NEVER_ORDERED -> StrayKind.NEVER_ORDERED;
            case DUPLICATE_OF_RECEIVED -> StrayKind.DUPLICATE;
            default -> null;
          };
      boolean ours =
          shipments
              .find(actor.scope(), box)
              .filter(s -> s.receiver().equals(actor.facility()))
              .isPresent();
      if (kind != null && ours) {
        reconciliations.insertStray(
            actor.scope(),
            new Stray(
                ids.next(),
                box,
                number,
                kind,
                kind == StrayKind.ANOTHER_LABORATORY && found != null
                    ? found.container().laboratory()
                    : null,
                actor.account(),
                actor.displayName(),
                now,
                null));
      }
    }

    @Override
    public ScanDecision other(LabelCode code, Instant now) {
      if (!(code instanceof LabelCode.BoxCode boxCode)) {
        return ScanRule.super.other(code, now);
      }
      Optional<Shipment> found = shipments.lockByBox(boxCode);
      if (found.isEmpty()) {
        return ScanDecision.refuse(ReceptionRefusal.BOX_UNKNOWN, boxCode.text());
      }
      Shipment shipment = found.get();
      if (!shipment.receiver().equals(actor.facility())) {
        return ScanDecision.refuse(ReceptionRefusal.BOX_FOR_ANOTHER_LABORATORY, boxCode.text());
      }
      return switch (shipment.status()) {
        case DRAFT, CLOSED, CANCELLED ->
            ScanDecision.refuse(
                ReceptionRefusal.BOX_NOT_DISPATCHED, boxCode.text(), shipment.status().name());
        case RECONCILED ->
            ScanDecision.refuse(ReceptionRefusal.BOX_ALREADY_RECONCILED, boxCode.text());
        case IN_TRANSIT, DELIVERED -> {
          arriving = shipment;
          yield new ScanDecision.Context();
        }
      };
    }

    @Override
    public void writeOther(LabelCode code, Instant now) {
      Shipment shipment = arriving;
      if (shipment != null && shipment.status() == ShipmentStatus.IN_TRANSIT) {
        arrive(shipment, now);
      }
    }

    /** The box is here: it was read, or the first of its contents was. */
    private void arrive(Shipment shipment, Instant now) {
      shipments.deliver(actor.scope(), shipment.id(), now);
      shipments.endLeg(actor.scope(), shipment.id(), now);
    }
  }
}
