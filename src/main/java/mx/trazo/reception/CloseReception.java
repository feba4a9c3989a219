package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyLog;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;

/**
 * Closes the reception of a box, at a laboratory or, of what comes back, at a hospital: what did
 * not come is declared missing, each with its reason.
 */
@Singleton
public class CloseReception {
  private final ShipmentStore shipments;
  private final CustodyLog custody;
  private final ReconciliationStore reconciliations;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything closing needs. */
  public CloseReception(
      ShipmentStore shipments,
      CustodyLog custody,
      ReconciliationStore reconciliations,
      Ids ids,
      InstantSource clock) {
    this.shipments = shipments;
    this.custody = custody;
    this.reconciliations = reconciliations;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Closes the reception.
   *
   * @param missing why each container that did not come is missing
   */
  @Transactional
  public Outcome<Shipment> close(Actor actor, ShipmentId id, Map<SpecimenId, Absence> missing) {
    Instant now = clock.instant();
    Optional<Shipment> found =
        shipments.lock(actor.scope(), id).filter(s -> s.receiver().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    Shipment box = found.get();
    if (box.status() != ShipmentStatus.DELIVERED) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
    }
    List<SpecimenId> containers =
        shipments.listItems(actor.scope(), id).stream().map(ShipmentItem::container).toList();
    List<CustodyState> absent =
        custody.lockAllIn(
            actor.scope(), containers, ContainerState.IN_TRANSIT, ContainerState.RETURNING);
    long unexplained =
        absent.stream()
            .map(state -> missing.get(state.container().id()))
            .filter(absence -> absence == null || !absence.complete())
            .count();
    if (unexplained > 0) {
      return Outcome.refused(ReceptionRefusal.MISSING_WITHOUT_REASON, String.valueOf(unexplained));
    }
    var cause = new ScanId(ids.next());
    for (CustodyState state : absent) {
      SpecimenId container = state.container().id();
      Absence absence = Objects.requireNonNull(missing.get(container));
      custody.append(
          actor,
          cause,
          List.of(state),
          List.of(
              new NewEvent(
                  CustodyEventType.MISSING,
                  now,
                  new EventDetail(
                      id.value(), null, null, absence.reason().name(), absence.note()))),
          now);
      reconciliations.insertMissing(
          actor.scope(),
          new MissingItem(id, container, absence, actor.account(), actor.displayName(), now));
    }
    shipments.releaseItems(actor.scope(), id, now);
    shipments.reconcile(actor.scope(), id, now);
    return Outcome.done(shipments.find(actor.scope(), id).orElseThrow());
  }
}
