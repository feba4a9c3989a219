package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.specimen.label.LabelNumbers;

/** Opens an empty box for a laboratory and gives it a number. */
@Singleton
public class OpenShipment {
  private final ShipmentStore shipments;
  private final Catalogue catalogue;
  private final LabelNumbers labels;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything opening needs. */
  public OpenShipment(
      ShipmentStore shipments,
      Catalogue catalogue,
      LabelNumbers labels,
      Ids ids,
      InstantSource clock) {
    this.shipments = shipments;
    this.catalogue = catalogue;
    this.labels = labels;
    this.ids = ids;
    this.clock = clock;
  }

  /** Opens a box from the actor's facility to the laboratory. */
  @Transactional
  public Outcome<Shipment> open(Actor actor, FacilityId laboratory) {
    Instant now = clock.instant();
    if (catalogue.findFacility(laboratory).filter(Facility::isLaboratory).isEmpty()) {
      return Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    }
    var shipment =
        new Shipment(
            new ShipmentId(ids.next()),
            labels.takeBox(actor.scope(), now),
            actor.facility(),
            laboratory,
            ShipmentStatus.DRAFT,
            null,
            null,
            null,
            actor.account(),
            now,
            null,
            null,
            null,
            null);
    shipments.insert(actor.scope(), shipment);
    return Outcome.done(shipment);
  }
}
