package mx.trazo.shipment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Packing by scan: what is scanned goes into the open box. */
@Singleton
public class PackContainer {
  private final ShipmentStore shipments;
  private final SpecimenStore specimens;

  /** Reads boxes and specimens. */
  public PackContainer(ShipmentStore shipments, SpecimenStore specimens) {
    this.shipments = shipments;
    this.specimens = specimens;
  }

  /** The rule for one scan into the box. */
  public ScanRule into(Actor actor, ShipmentId shipment) {
    return new Into(actor, shipment);
  }

  private final class Into implements ScanRule {
    private final Actor actor;
    private final ShipmentId shipment;

    Into(Actor actor, ShipmentId shipment) {
      this.actor = actor;
      this.shipment = shipment;
    }

    @Override
    public String mode() {
      return "PACK";
    }

    @Override
    public String context() {
      return shipment.value();
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      String number = container.container().label().text();
      Optional<Shipment> found =
          shipments.lock(actor.scope(), shipment).filter(s -> s.sender().equals(actor.facility()));
      if (found.isEmpty()) {
        return ScanDecision.refuse(ShipmentRefusal.SHIPMENT_UNKNOWN);
      }
      Shipment box = found.get();
      if (box.status() != ShipmentStatus.DRAFT) {
        return ScanDecision.refuse(
            ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
      }
      if (container.state().isPastTheDoor()) {
        return ScanDecision.refuse(
            CustodyRefusal.STEP_OUT_OF_TURN,
            number,
            container.state().name(),
            CustodyEventType.PACKED.name());
      }
      if (!container.container().laboratory().equals(box.receiver())) {
        return ScanDecision.refuse(ShipmentRefusal.CONTAINER_FOR_ANOTHER_BOX, number);
      }
      if (container.state() == ContainerState.WITHDRAWN) {
        return ScanDecision.refuse(CustodyRefusal.CONTAINER_WITHDRAWN, number);
      }
      if (container.state() == ContainerState.REGISTERED) {
        return ScanDecision.refuse(ShipmentRefusal.CONTAINER_NOT_COLLECTED, number);
      }
      Optional<PackedIn> other = shipments.findBoxOf(actor.scope(), container.container().id());
      if (other.isPresent() && !other.get().shipment().equals(shipment)) {
        return ScanDecision.refuse(
            ShipmentRefusal.CONTAINER_IN_ANOTHER_BOX, number, other.get().box().text());
      }
      if (specimens
          .find(actor.scope(), container.container().id())
          .filter(Specimen::sent)
          .isEmpty()) {
        return ScanDecision.refuse(ShipmentRefusal.CONTAINER_NOT_SENT, number);
      }
      return ScanDecision.append(
          new NewEvent(CustodyEventType.PACKED, occurredAt, EventDetail.in(shipment.value())));
    }

    @Override
    public void write(CustodyState after, Instant now) {
      shipments.insertItem(
          actor.scope(), shipment, new ShipmentItem(after.container().id(), actor.account(), now));
    }
  }
}
