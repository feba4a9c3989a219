package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumbers;
import org.jspecify.annotations.Nullable;

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
    return open(actor, laboratory, null);
  }

  /**
   * Opens a box that may be labelled already, without a network. Its number then also names the
   * request: the same box for the same laboratory opens once, and a repeat gets the box as it is.
   *
   * @param labelled out of a block that was handed to the facility, or null to be given a number
   */
  @Transactional
  public Outcome<Shipment> open(
      Actor actor, FacilityId laboratory, LabelCode.@Nullable BoxCode labelled) {
    Instant now = clock.instant();
    if (catalogue.findFacility(laboratory).filter(Facility::isLaboratory).isEmpty()) {
      return Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    }
    if (labelled != null) {
      Optional<Shipment> first = shipments.findByBox(actor.scope(), labelled);
      if (first.filter(box -> isSame(box, actor, laboratory)).isPresent()) {
        return Outcome.done(first.get());
      }
      if (first.isPresent() || !labels.isHandedOver(actor.scope(), labelled)) {
        return Outcome.refused(ShipmentRefusal.BOX_NUMBER_NOT_AVAILABLE, labelled.text());
      }
    }
    var shipment =
        new Shipment(
            new ShipmentId(ids.next()),
            labelled == null ? labels.takeBox(actor.scope(), now) : labelled,
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

  private static boolean isSame(Shipment box, Actor actor, FacilityId laboratory) {
    return box.sender().equals(actor.facility()) && box.receiver().equals(laboratory);
  }
}
