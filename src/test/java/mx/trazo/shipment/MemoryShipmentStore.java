package mx.trazo.shipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/** Boxes in memory, with the same manners as the database. */
public final class MemoryShipmentStore implements ShipmentStore {
  private final Map<ShipmentId, Shipment> shipments = new LinkedHashMap<>();
  private final Map<ShipmentId, List<ShipmentItem>> items = new HashMap<>();
  private final Map<SpecimenId, ShipmentId> inside = new HashMap<>();

  @Override
  public void insert(FacilityScope scope, Shipment shipment) {
    shipments.put(shipment.id(), shipment);
    items.put(shipment.id(), new ArrayList<>());
  }

  @Override
  public Optional<Shipment> find(FacilityScope scope, ShipmentId id) {
    return Optional.ofNullable(shipments.get(id))
        .filter(s -> s.sender().equals(scope.facility()) || s.receiver().equals(scope.facility()));
  }

  @Override
  public Optional<Shipment> lock(FacilityScope scope, ShipmentId id) {
    return find(scope, id);
  }

  @Override
  public Optional<Shipment> lockByBox(LabelCode.BoxCode box) {
    return shipments.values().stream().filter(s -> s.box().equals(box)).findFirst();
  }

  @Override
  public Optional<Shipment> findByBox(FacilityScope scope, LabelCode.BoxCode box) {
    return lockByBox(box).flatMap(s -> find(scope, s.id()));
  }

  @Override
  public List<Shipment> listSent(FacilityScope scope, int limit) {
    return shipments.values().stream()
        .filter(s -> s.sender().equals(scope.facility()))
        .sorted(Comparator.comparing(Shipment::openedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Shipment> listExpected(FacilityScope scope, int limit) {
    return shipments.values().stream()
        .filter(s -> s.receiver().equals(scope.facility()))
        .filter(
            s -> s.status() == ShipmentStatus.IN_TRANSIT || s.status() == ShipmentStatus.DELIVERED)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Shipment> listReceived(FacilityScope scope, int limit) {
    return shipments.values().stream()
        .filter(s -> s.receiver().equals(scope.facility()) && s.handedAt() != null)
        .sorted(Comparator.comparing(Shipment::openedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public void insertItem(FacilityScope scope, ShipmentId shipment, ShipmentItem item) {
    if (inside.putIfAbsent(item.container(), shipment) != null) {
      throw new IllegalStateException("in two boxes");
    }
    itemsOf(shipment).add(item);
  }

  @Override
  public void removeItem(
      FacilityScope scope, ShipmentId shipment, SpecimenId container, Instant at) {
    inside.remove(container);
    itemsOf(shipment).removeIf(item -> item.container().equals(container));
  }

  @Override
  public void releaseItems(FacilityScope scope, ShipmentId shipment, Instant at) {
    inside.values().removeIf(shipment::equals);
  }

  @Override
  public List<ShipmentItem> listItems(FacilityScope scope, ShipmentId shipment) {
    return find(scope, shipment).isEmpty() ? List.of() : List.copyOf(itemsOf(shipment));
  }

  @Override
  public Optional<PackedIn> findBoxOf(FacilityScope scope, SpecimenId container) {
    return Optional.ofNullable(inside.get(container))
        .flatMap(id -> find(scope, id))
        .map(shipment -> new PackedIn(shipment.id(), shipment.box(), shipment.status()));
  }

  @Override
  public void close(FacilityScope scope, ShipmentId id, Manifest manifest, Instant at) {
    move(id, ShipmentStatus.DRAFT, ShipmentStatus.CLOSED, manifest, null, null, at);
  }

  @Override
  public void hand(
      FacilityScope scope, ShipmentId id, String courier, @Nullable String guide, Instant at) {
    move(id, ShipmentStatus.CLOSED, ShipmentStatus.IN_TRANSIT, null, courier, guide, at);
  }

  @Override
  public void deliver(FacilityScope scope, ShipmentId id, Instant at) {
    move(id, ShipmentStatus.IN_TRANSIT, ShipmentStatus.DELIVERED, null, null, null, at);
  }

  @Override
  public void reconcile(FacilityScope scope, ShipmentId id, Instant at) {
    move(id, ShipmentStatus.DELIVERED, ShipmentStatus.RECONCILED, null, null, null, at);
  }

  @Override
  public void cancel(FacilityScope scope, ShipmentId id, Instant at) {
    ShipmentStatus from = existing(id).status();
    if (from != ShipmentStatus.DRAFT && from != ShipmentStatus.CLOSED) {
      throw new IllegalStateException("the box moved under its lock");
    }
    move(id, from, ShipmentStatus.CANCELLED, null, null, null, at);
  }

  @Override
  public void beginLeg(
      FacilityScope scope,
      ShipmentId id,
      FacilityId from,
      FacilityId to,
      String carrier,
      Instant at) {
    // the simulation asks nothing of the legs
  }

  @Override
  public void endLeg(FacilityScope scope, ShipmentId id, Instant at) {
    // the simulation asks nothing of the legs
  }

  private List<ShipmentItem> itemsOf(ShipmentId shipment) {
    return items.computeIfAbsent(shipment, _ -> new ArrayList<>());
  }

  private Shipment existing(ShipmentId id) {
    return Optional.ofNullable(shipments.get(id)).orElseThrow();
  }

  private void move(
      ShipmentId id,
      ShipmentStatus from,
      ShipmentStatus to,
      @Nullable Manifest manifest,
      @Nullable String courier,
      @Nullable String guide,
      Instant at) {
    Shipment s = existing(id);
    if (s.status() != from) {
      throw new IllegalStateException("the box moved under its lock");
    }
    shipments.put(
        id,
        new Shipment(
            s.id(),
            s.box(),
            s.sender(),
            s.receiver(),
            to,
            manifest == null ? s.manifest() : manifest,
            courier == null ? s.courier() : courier,
            guide == null ? s.guide() : guide,
            s.openedBy(),
            s.openedAt(),
            to == ShipmentStatus.CLOSED ? at : s.closedAt(),
            to == ShipmentStatus.IN_TRANSIT ? at : s.handedAt(),
            to == ShipmentStatus.DELIVERED ? at : s.deliveredAt(),
            to == ShipmentStatus.RECONCILED ? at : s.reconciledAt()));
  }
}
