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

/**
 * Opens an empty box and gives it a number: for a laboratory, or from a laboratory back to a
 * hospital that an agreement connects with it.
 */
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

  /** Opens a box from the actor's facility to the receiver. */
  @Transactional
  public Outcome<Shipment> open(Actor actor, FacilityId receiver) {
    return open(actor, receiver, null);
  }

  /**
   * Opens a box that may be labelled already, without a network. Its number then also names the
   * request: the same box for the same receiver opens once, and a repeat gets the box as it is.
   *
   * @param labelled out of a block that was handed to the facility, or null to be given a number
   */
  @Transactional
  public Outcome<Shipment> open(
      Actor actor, FacilityId receiver, LabelCode.@Nullable BoxCode labelled) {
    Instant now = clock.instant();
    if (catalogue.findFacility(receiver).filter(to -> mayReceive(actor, to)).isEmpty()) {
      return Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    }
    if (labelled != null) {
      Optional<Shipment> first = shipments.findByBox(actor.scope(), labelled);
      if (first.filter(box -> isSame(box, actor, receiver)).isPresent()) {
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
            receiver,
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

  /** Laboratories receive from everybody, hospitals from the laboratories that serve them. */
  private boolean mayReceive(Actor actor, Facility receiver) {
    return receiver.isLaboratory()
        || catalogue.listAgreements().stream()
            .anyMatch(a -> a.connects(receiver.institution(), actor.facility()));
  }

  private static boolean isSame(Shipment box, Actor actor, FacilityId receiver) {
    return box.sender().equals(actor.facility()) && box.receiver().equals(receiver);
  }
}
