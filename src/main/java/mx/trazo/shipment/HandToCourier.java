package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/**
 * Hands a closed box to a courier: every container in it departs. Whoever says the same again with
 * the same hour, because the first answer was lost, gets the box as it stands.
 */
@Singleton
public class HandToCourier {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private final ShipmentStore shipments;
  private final SpecimenStore specimens;
  private final CustodyLog custody;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything a departure needs. */
  public HandToCourier(
      ShipmentStore shipments,
      SpecimenStore specimens,
      CustodyLog custody,
      Ids ids,
      InstantSource clock) {
    this.shipments = shipments;
    this.specimens = specimens;
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Hands the box over.
   *
   * @param guide the courier's number, or null
   * @param handedAt when it was handed over, or null for now
   */
  @Transactional
  public Outcome<Shipment> hand(
      Actor actor,
      ShipmentId id,
      String courier,
      @Nullable String guide,
      @Nullable Instant handedAt) {
    Instant now = clock.instant();
    List<String> wrong = wrongFields(courier, guide);
    if (!wrong.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_FIELD_WRONG, wrong.getFirst());
    }
    Optional<Shipment> found =
        shipments.lock(actor.scope(), id).filter(s -> s.sender().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    Shipment box = found.get();
    if (handedAt != null && isSame(box, courier, guide, handedAt)) {
      return Outcome.done(box);
    }
    if (box.status() != ShipmentStatus.CLOSED) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
    }
    Instant at = handedAt == null ? now : handedAt;
    if (isFuture(at, now)) {
      return Outcome.refused(ShipmentRefusal.DISPATCH_TIME_WRONG);
    }
    List<SpecimenId> containers =
        shipments.listItems(actor.scope(), id).stream().map(ShipmentItem::container).toList();
    for (Specimen specimen : specimens.list(actor.scope(), containers)) {
      Instant collected = specimen.collection().collectedAt();
      if (collected != null && collected.isAfter(at)) {
        return Outcome.refused(
            ShipmentRefusal.COLLECTED_AFTER_DISPATCH,
            specimen.label().text(),
            collected.toString());
      }
    }
    depart(actor, box, containers, courier, at, now);
    shipments.hand(actor.scope(), id, courier, guide, at);
    shipments.beginLeg(actor.scope(), id, box.sender(), box.receiver(), courier, at);
    return Outcome.done(shipments.find(actor.scope(), id).orElseThrow());
  }

  /** Whether nobody can have handed over a box at that hour yet; clocks may differ a little. */
  public static boolean isFuture(Instant handedAt, Instant now) {
    return handedAt.isAfter(now.plus(CLOCKS_DIFFER));
  }

  /** The fields that cannot be kept as they are. */
  public static List<String> wrongFields(String courier, @Nullable String guide) {
    var wrong = new ArrayList<String>();
    if (courier.isBlank() || courier.length() > 80) {
      wrong.add("courier");
    }
    if (guide != null && guide.length() > 40) {
      wrong.add("guide");
    }
    return List.copyOf(wrong);
  }

  private static boolean isSame(
      Shipment box, String courier, @Nullable String guide, Instant handedAt) {
    return courier.equals(box.courier())
        && Objects.equals(guide, box.guide())
        && handedAt.equals(box.handedAt());
  }

  private void depart(
      Actor actor,
      Shipment box,
      List<SpecimenId> containers,
      String courier,
      Instant at,
      Instant now) {
    List<CustodyState> locked =
        custody.lockAllIn(
            actor.scope(), containers, ContainerState.PACKED, ContainerState.RETURN_PACKED);
    var detail = new EventDetail(box.id().value(), null, courier, null, null);
    custody.append(
        actor,
        new ScanId(ids.next()),
        locked,
        List.of(new NewEvent(CustodyEventType.DEPARTED, at, detail)),
        now);
  }
}
