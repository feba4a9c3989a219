package mx.trazo.shipment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.UndoRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;

/** Taking back that something was put into a box, or out of it, while the box is open. */
@Singleton
public class UndoPacking implements UndoRule {
  private final ShipmentStore shipments;

  /** Reads and writes boxes. */
  public UndoPacking(ShipmentStore shipments) {
    this.shipments = shipments;
  }

  @Override
  public Set<CustodyEventType> types() {
    return EnumSet.of(CustodyEventType.PACKED, CustodyEventType.UNPACKED);
  }

  @Override
  public Optional<Refusal> against(Actor actor, CustodyState container, CustodyEvent undone) {
    Optional<Shipment> box = box(undone).flatMap(id -> shipments.lock(actor.scope(), id));
    if (box.isEmpty()) {
      return Optional.of(Refusal.of(ShipmentRefusal.SHIPMENT_UNKNOWN));
    }
    return box.get().status() == ShipmentStatus.DRAFT
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ShipmentRefusal.SHIPMENT_OUT_OF_TURN,
                box.get().box().text(),
                box.get().status().name()));
  }

  @Override
  public void write(Actor actor, CustodyState after, CustodyEvent undone, Instant now) {
    ShipmentId box = box(undone).orElseThrow();
    if (undone.type() == CustodyEventType.PACKED) {
      shipments.removeItem(actor.scope(), box, after.container().id(), now);
    } else {
      shipments.insertItem(
          actor.scope(), box, new ShipmentItem(after.container().id(), actor.account(), now));
    }
  }

  private static Optional<ShipmentId> box(CustodyEvent undone) {
    return Optional.ofNullable(undone.detail().context())
        .filter(Ulid::looksRight)
        .map(ShipmentId::new);
  }
}
