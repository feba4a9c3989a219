package mx.trazo.shipment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;

/** Taking out of an open box by scan. */
@Singleton
public class UnpackContainer {
  private final ShipmentStore shipments;

  /** Reads boxes. */
  public UnpackContainer(ShipmentStore shipments) {
    this.shipments = shipments;
  }

  /** The rule for one scan out of the box. */
  public ScanRule outOf(Actor actor, ShipmentId shipment) {
    return new ScanRule() {
      @Override
      public String mode() {
        return "UNPACK";
      }

      @Override
      public String context() {
        return shipment.value();
      }

      @Override
      public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
        Optional<Shipment> box = shipments.lock(actor.scope(), shipment);
        if (box.isEmpty() || !box.get().sender().equals(actor.facility())) {
          return ScanDecision.refuse(ShipmentRefusal.SHIPMENT_UNKNOWN);
        }
        if (box.get().status() != ShipmentStatus.DRAFT) {
          return ScanDecision.refuse(
              ShipmentRefusal.SHIPMENT_OUT_OF_TURN,
              box.get().box().text(),
              box.get().status().name());
        }
        boolean inside =
            shipments
                .findBoxOf(actor.scope(), container.container().id())
                .filter(in -> in.shipment().equals(shipment))
                .isPresent();
        if (!inside) {
          return ScanDecision.refuse(
              ShipmentRefusal.CONTAINER_NOT_IN_BOX, container.container().label().text());
        }
        return ScanDecision.append(
            new NewEvent(CustodyEventType.UNPACKED, occurredAt, EventDetail.in(shipment.value())));
      }

      @Override
      public void write(CustodyState after, Instant now) {
        shipments.removeItem(actor.scope(), shipment, after.container().id(), now);
      }
    };
  }
}
