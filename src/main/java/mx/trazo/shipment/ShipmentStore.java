package mx.trazo.shipment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/** Where boxes are kept. A facility sees those it sends and those that are sent to it. */
public interface ShipmentStore {
  /** Keeps a new box. */
  void insert(FacilityScope scope, Shipment shipment);

  /** The box. */
  Optional<Shipment> find(FacilityScope scope, ShipmentId id);

  /** The box, locked until the transaction ends. */
  Optional<Shipment> lock(FacilityScope scope, ShipmentId id);

  /** The box with this label, locked. */
  @Unscoped("whoever holds a box in hand is told where it belongs; the caller compares")
  Optional<Shipment> lockByBox(LabelCode.BoxCode box);

  /** The box with this label. */
  Optional<Shipment> findByBox(FacilityScope scope, LabelCode.BoxCode box);

  /** Boxes sent by the facility, newest first. */
  List<Shipment> listSent(FacilityScope scope, int limit);

  /** Boxes on their way to the facility or opened there and not reconciled, oldest first. */
  List<Shipment> listExpected(FacilityScope scope, int limit);

  /** Boxes sent to the facility that left, newest first, whatever became of them. */
  List<Shipment> listReceived(FacilityScope scope, int limit);

  /** Puts a container into a box. */
  void insertItem(FacilityScope scope, ShipmentId shipment, ShipmentItem item);

  /** Takes a container out of a box; the row stays, with when. */
  void removeItem(FacilityScope scope, ShipmentId shipment, SpecimenId container, Instant at);

  /** Frees all containers of a box for another one; the rows stay, with when. */
  void releaseItems(FacilityScope scope, ShipmentId shipment, Instant at);

  /** What lies in the box, in the order packed. */
  List<ShipmentItem> listItems(FacilityScope scope, ShipmentId shipment);

  /** The box in which the container lies now. */
  Optional<PackedIn> findBoxOf(FacilityScope scope, SpecimenId container);

  /** Moves a box on; the status must still be the one given. */
  void close(FacilityScope scope, ShipmentId id, Manifest manifest, Instant at);

  /** The box left with a carrier. */
  void hand(FacilityScope scope, ShipmentId id, String courier, @Nullable String guide, Instant at);

  /** The box arrived. */
  void deliver(FacilityScope scope, ShipmentId id, Instant at);

  /** Everything in the box was accounted for. */
  void reconcile(FacilityScope scope, ShipmentId id, Instant at);

  /** The box is given up. */
  void cancel(FacilityScope scope, ShipmentId id, Instant at);

  /** Writes down a stretch of the way that begins. */
  void beginLeg(
      FacilityScope scope,
      ShipmentId id,
      FacilityId from,
      FacilityId to,
      String carrier,
      Instant at);

  /** Writes down that the stretch under way ended. */
  void endLeg(FacilityScope scope, ShipmentId id, Instant at);
}
