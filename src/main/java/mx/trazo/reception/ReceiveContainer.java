package mx.trazo.reception;

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
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * Receiving by scan: first the box, then each container. What is scanned is received; what is not
 * scanned stays missing.
 */
@Singleton
public class ReceiveContainer {
  private final ShipmentStore shipments;
  private final ReceptionStore receptions;

  /** Reads boxes, writes receptions. */
  public ReceiveContainer(ShipmentStore shipments, ReceptionStore receptions) {
    this.shipments = shipments;
    this.receptions = receptions;
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
    private boolean unexpected;

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
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      if (!container.container().laboratory().equals(actor.facility())) {
        return ScanDecision.refuse(
            ReceptionRefusal.CONTAINER_FOR_ANOTHER_LABORATORY,
            container.container().label().text());
      }
      Optional<PackedIn> itsBox = shipments.findBoxOf(actor.scope(), container.container().id());
      unexpected = itsBox.isEmpty() || (box != null && !itsBox.get().shipment().equals(box));
      String context = itsBox.map(in -> in.shipment().value()).orElse(context());
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.ARRIVED,
              occurredAt,
              new EventDetail(
                  context.isEmpty() ? null : context,
                  null,
                  null,
                  unexpected ? "NOT_ON_MANIFEST" : null,
                  null)));
    }

    @Override
    public void write(CustodyState after, Instant now) {
      if (unexpected) {
        receptions.insertUnexpected(actor.scope(), box, after.container().id(), now);
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
        shipments.deliver(actor.scope(), shipment.id(), now);
        shipments.endLeg(actor.scope(), shipment.id(), now);
      }
    }
  }
}
