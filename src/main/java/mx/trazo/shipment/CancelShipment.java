package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyLog;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/** Gives up a box that has not left; its containers can go into another one. */
@Singleton
public class CancelShipment {
  private final ShipmentStore shipments;
  private final CustodyLog custody;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything giving up needs. */
  public CancelShipment(ShipmentStore shipments, CustodyLog custody, Ids ids, InstantSource clock) {
    this.shipments = shipments;
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Gives the box up. */
  @Transactional
  public Outcome<Shipment> cancel(Actor actor, ShipmentId id) {
    Instant now = clock.instant();
    Optional<Shipment> found =
        shipments.lock(actor.scope(), id).filter(s -> s.sender().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    Shipment box = found.get();
    if (box.status() != ShipmentStatus.DRAFT && box.status() != ShipmentStatus.CLOSED) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
    }
    List<SpecimenId> containers =
        shipments.listItems(actor.scope(), id).stream().map(ShipmentItem::container).toList();
    custody.append(
        actor,
        new ScanId(ids.next()),
        custody.lockAllIn(
            actor.scope(), containers, ContainerState.PACKED, ContainerState.RETURN_PACKED),
        List.of(new NewEvent(CustodyEventType.UNPACKED, now, EventDetail.in(id.value()))),
        now);
    shipments.releaseItems(actor.scope(), id, now);
    shipments.cancel(actor.scope(), id, now);
    return Outcome.done(shipments.find(actor.scope(), id).orElseThrow());
  }
}
