package mx.trazo.shipment.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcShipmentStore implements ShipmentStore {
  private final ShipmentRows shipments;
  private final ItemRows items;
  private final BoxStatement box;

  JdbcShipmentStore(ShipmentRows shipments, ItemRows items, BoxStatement box) {
    this.shipments = shipments;
    this.items = items;
    this.box = box;
  }

  @Override
  public void insert(FacilityScope scope, Shipment shipment) {
    if (!shipment.sender().equals(scope.facility())) {
      throw new IllegalArgumentException("a box is opened by its own sender");
    }
    shipments.save(
        new ShipmentRow(
            shipment.id().value(),
            shipment.box().text(),
            shipment.sender().value(),
            shipment.receiver().value(),
            shipment.status().name(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            shipment.openedBy().value(),
            shipment.openedAt(),
            null,
            null,
            null,
            null));
  }

  @Override
  public Optional<Shipment> find(FacilityScope scope, ShipmentId id) {
    return shipments.find(id.value(), facility(scope)).map(JdbcShipmentStore::shipmentOf);
  }

  @Override
  public Optional<Shipment> lock(FacilityScope scope, ShipmentId id) {
    return shipments.lock(id.value(), facility(scope)).map(JdbcShipmentStore::shipmentOf);
  }

  @Override
  public Optional<Shipment> lockByBox(LabelCode.BoxCode box) {
    return shipments.lockByBox(box.text()).map(JdbcShipmentStore::shipmentOf);
  }

  @Override
  public Optional<Shipment> findByBox(FacilityScope scope, LabelCode.BoxCode box) {
    return shipments.findByBox(box.text(), facility(scope)).map(JdbcShipmentStore::shipmentOf);
  }

  @Override
  public List<Shipment> listSent(FacilityScope scope, int limit) {
    return shipments.listSent(facility(scope), limit).stream()
        .map(JdbcShipmentStore::shipmentOf)
        .toList();
  }

  @Override
  public List<Shipment> listExpected(FacilityScope scope, int limit) {
    return shipments.listExpected(facility(scope), limit).stream()
        .map(JdbcShipmentStore::shipmentOf)
        .toList();
  }

  @Override
  public List<Shipment> listReceived(FacilityScope scope, int limit) {
    return shipments.listReceived(facility(scope), limit).stream()
        .map(JdbcShipmentStore::shipmentOf)
        .toList();
  }

  @Override
  public void insertItem(FacilityScope scope, ShipmentId shipment, ShipmentItem item) {
    one(
        items.insert(
            shipment.value(),
            item.container().value(),
            item.packedBy().value(),
            item.packedAt(),
            facility(scope)));
  }

  @Override
  public void removeItem(
      FacilityScope scope, ShipmentId shipment, SpecimenId container, Instant at) {
    require(scope, shipment);
    one(items.remove(shipment.value(), container.value(), at));
  }

  @Override
  public void releaseItems(FacilityScope scope, ShipmentId shipment, Instant at) {
    require(scope, shipment);
    items.release(shipment.value(), at);
  }

  @Override
  public List<ShipmentItem> listItems(FacilityScope scope, ShipmentId shipment) {
    return items.list(shipment.value(), facility(scope)).stream()
        .map(row ->
            new ShipmentItem(
                new SpecimenId(row.containerId()), new AccountId(row.packedBy()), row.packedAt()))
        .toList();
  }

  @Override
  public Optional<PackedIn> findBoxOf(FacilityScope scope, SpecimenId container) {
    return box.find(container.value(), facility(scope));
  }

  @Override
  public void close(FacilityScope scope, ShipmentId id, Manifest manifest, Instant at) {
    one(
        shipments.close(
            id.value(),
            manifest.packages(),
            manifest.seals(),
            manifest.temperatureBand(),
            manifest.loggerId(),
            manifest.contact(),
            at,
            facility(scope)));
  }

  @Override
  public void hand(
      FacilityScope scope, ShipmentId id, String courier, @Nullable String guide, Instant at) {
    one(shipments.hand(id.value(), courier, guide, at, facility(scope)));
  }

  @Override
  public void deliver(FacilityScope scope, ShipmentId id, Instant at) {
    one(shipments.deliver(id.value(), at, facility(scope)));
  }

  @Override
  public void reconcile(FacilityScope scope, ShipmentId id, Instant at) {
    one(shipments.reconcile(id.value(), at, facility(scope)));
  }

  @Override
  public void cancel(FacilityScope scope, ShipmentId id, Instant at) {
    one(shipments.cancel(id.value(), at, facility(scope)));
  }

  @Override
  public void beginLeg(
      FacilityScope scope,
      ShipmentId id,
      FacilityId from,
      FacilityId to,
      String carrier,
      Instant at) {
    one(items.beginLeg(id.value(), from.value(), to.value(), carrier, at, facility(scope)));
  }

  @Override
  public void endLeg(FacilityScope scope, ShipmentId id, Instant at) {
    require(scope, id);
    items.endLeg(id.value(), at);
  }

  private void require(FacilityScope scope, ShipmentId id) {
    if (find(scope, id).isEmpty()) {
      throw new IllegalStateException("no such box for this facility");
    }
  }

  private static String facility(FacilityScope scope) {
    return scope.facility().value();
  }

  private static void one(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("the box moved under its lock");
    }
  }

  static LabelCode.BoxCode boxCode(String text) {
    return (LabelCode.BoxCode)
        LabelCode.parse(text)
            .filter(LabelCode.BoxCode.class::isInstance)
            .orElseThrow(() -> new IllegalStateException("not a box code"));
  }

  private static Shipment shipmentOf(ShipmentRow row) {
    Integer packages = row.packages();
    Manifest manifest =
        packages == null || row.contact() == null
            ? null
            : new Manifest(
                packages, row.seals(), row.temperatureBand(), row.loggerId(), row.contact());
    return new Shipment(
        new ShipmentId(row.id()),
        boxCode(row.boxCode()),
        new FacilityId(row.senderId()),
        new FacilityId(row.receiverId()),
        ShipmentStatus.valueOf(row.status()),
        manifest,
        row.courier(),
        row.guide(),
        new AccountId(row.openedBy()),
        row.openedAt(),
        row.closedAt(),
        row.handedAt(),
        row.deliveredAt(),
        row.reconciledAt());
  }
}
