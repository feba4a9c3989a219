package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;

/** Finds the box that a container came in. */
@Singleton
public class FindBoxOf {
  private final ShipmentStore shipments;

  /** Reads this store. */
  public FindBoxOf(ShipmentStore shipments) {
    this.shipments = shipments;
  }

  /** The box, when the actor's facility sent or received it. */
  @Transactional
  public Optional<PackedIn> find(Actor actor, SpecimenId container) {
    return shipments.findBoxOf(actor.scope(), container);
  }
}
