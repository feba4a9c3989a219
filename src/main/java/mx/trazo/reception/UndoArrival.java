package mx.trazo.reception;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.UndoRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;

/** Taking back that a container was read at the door, while its box is not reconciled. */
@Singleton
public class UndoArrival implements UndoRule {
  private final ShipmentStore shipments;
  private final ReconciliationStore reconciliations;

  /** Reads boxes, forgets what came unexpectedly. */
  public UndoArrival(ShipmentStore shipments, ReconciliationStore reconciliations) {
    this.shipments = shipments;
    this.reconciliations = reconciliations;
  }

  @Override
  public Set<CustodyEventType> types() {
    return EnumSet.of(CustodyEventType.ARRIVED);
  }

  @Override
  public Optional<Refusal> against(Actor actor, CustodyState container, CustodyEvent undone) {
    if (container.state() == ContainerState.RETURNED) {
      // the loan ended with it
      return Optional.of(
          Refusal.of(
              CustodyRefusal.UNDO_HAD_CONSEQUENCES,
              container.container().label().text(),
              undone.type().name()));
    }
    return Optional.ofNullable(undone.detail().context())
        .filter(Ulid::looksRight)
        .flatMap(id -> shipments.lock(actor.scope(), new ShipmentId(id)))
        .filter(box -> box.status() == ShipmentStatus.RECONCILED)
        .map(Shipment::box)
        .map(box -> Refusal.of(ReceptionRefusal.BOX_ALREADY_RECONCILED, box.text()));
  }

  @Override
  public void write(Actor actor, CustodyState after, CustodyEvent undone, Instant now) {
    if (undone.detail().reason() != null) {
      reconciliations.removeUnexpected(actor.scope(), after.container().id(), undone.recordedAt());
    }
  }
}
