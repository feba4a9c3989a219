package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.reception.MissingItem;
import mx.trazo.reception.ReconciliationStore;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;

/** Reads a box that brings blocks home, for the laboratory that packs it and for the hospital. */
@Singleton
public class ReadReturnBox {
  private final ShipmentStore shipments;
  private final ReconciliationStore reconciliations;
  private final ReadLoans loans;
  private final Catalogue catalogue;

  /** Reads everything, writes nothing. */
  public ReadReturnBox(
      ShipmentStore shipments,
      ReconciliationStore reconciliations,
      ReadLoans loans,
      Catalogue catalogue) {
    this.shipments = shipments;
    this.reconciliations = reconciliations;
    this.loans = loans;
    this.catalogue = catalogue;
  }

  /** The box that the actor's laboratory sends home. */
  @Transactional
  public Optional<ReturnBox> sent(Actor actor, ShipmentId id) {
    return shipments
        .find(actor.scope(), id)
        .filter(box -> box.sender().equals(actor.facility()))
        .filter(this::homeward)
        .map(box -> read(actor, box));
  }

  /** The box that comes to the actor's hospital, once it left. */
  @Transactional
  public Optional<ReturnBox> received(Actor actor, ShipmentId id) {
    return shipments
        .find(actor.scope(), id)
        .filter(box -> box.receiver().equals(actor.facility()))
        .filter(this::homeward)
        .filter(ReadReturnBox::hasLeft)
        .map(box -> read(actor, box));
  }

  /** The newest boxes that the actor's laboratory packed for hospitals. */
  @Transactional
  public List<Shipment> listSent(Actor actor, int limit) {
    return shipments.listSent(actor.scope(), limit).stream().filter(this::homeward).toList();
  }

  /** The newest boxes that came or come to the actor's hospital. */
  @Transactional
  public List<Shipment> listReceived(Actor actor, int limit) {
    return shipments.listReceived(actor.scope(), limit).stream().filter(this::homeward).toList();
  }

  private boolean homeward(Shipment box) {
    return catalogue.findFacility(box.receiver()).filter(Facility::isLaboratory).isEmpty();
  }

  private static boolean hasLeft(Shipment box) {
    return switch (box.status()) {
      case IN_TRANSIT, DELIVERED, RECONCILED -> true;
      case DRAFT, CLOSED, CANCELLED -> false;
    };
  }

  private ReturnBox read(Actor actor, Shipment box) {
    Map<SpecimenId, MissingItem> missing = new HashMap<>();
    if (box.status() == ShipmentStatus.RECONCILED) {
      reconciliations
          .listMissing(actor.scope(), box.id())
          .forEach(item -> missing.put(item.container(), item));
    }
    var lines = new ArrayList<ReturnBox.Line>();
    for (ShipmentItem item : shipments.listItems(actor.scope(), box.id())) {
      loans
          .find(actor, item.container())
          .ifPresent(block -> lines.add(new ReturnBox.Line(block, missing.get(item.container()))));
    }
    return new ReturnBox(box, lines);
  }
}
