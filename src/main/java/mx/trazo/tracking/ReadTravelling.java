package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;

/** The boxes in which a hospital's samples travel: who asks where a sample is asks for its box. */
@Singleton
public class ReadTravelling {
  private final ShipmentStore shipments;

  /** Reads only. */
  public ReadTravelling(ShipmentStore shipments) {
    this.shipments = shipments;
  }

  /** The boxes that left with any of these and have not arrived, each once. */
  @Transactional
  public List<Shipment> of(Actor actor, Collection<SpecimenId> travelling) {
    Map<ShipmentId, Shipment> boxes = new LinkedHashMap<>();
    for (SpecimenId sample : travelling) {
      shipments
          .findBoxOf(actor.scope(), sample)
          .filter(packed -> packed.status() == ShipmentStatus.IN_TRANSIT)
          .filter(packed -> !boxes.containsKey(packed.shipment()))
          .flatMap(packed -> shipments.find(actor.scope(), packed.shipment()))
          .ifPresent(box -> boxes.put(box.id(), box));
    }
    return List.copyOf(boxes.values());
  }
}
