package mx.trazo.processing.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.processing.StorageRack;
import mx.trazo.processing.StorageSlot;
import mx.trazo.processing.StorageStore;
import mx.trazo.specimen.label.LabelCode;

@Singleton
class JdbcStorageStore implements StorageStore {
  private final StorageRows rows;

  JdbcStorageStore(StorageRows rows) {
    this.rows = rows;
  }

  @Override
  public void insertRack(FacilityScope laboratory, StorageRack rack, Actor opener, Instant at) {
    rows.save(
        new RackRow(
            rack.id(),
            laboratory.facility().value(),
            rack.location(),
            rack.name(),
            rack.accepts() == null ? null : rack.accepts().name(),
            rack.code().text(),
            rack.rows(),
            rack.columns(),
            opener.account().value(),
            at));
  }

  @Override
  public void insertSlot(FacilityScope laboratory, StorageSlot slot) {
    one(rows.insertSlot(slot.rack(), slot.row(), slot.column(), slot.code().text()));
  }

  @Override
  public List<StorageRack> listRacks(FacilityScope laboratory) {
    return rows.listRacks(facility(laboratory)).stream().map(JdbcStorageStore::rackOf).toList();
  }

  @Override
  public Optional<StorageRack> findRack(FacilityScope laboratory, String id) {
    return rows.findRack(id, facility(laboratory)).map(JdbcStorageStore::rackOf);
  }

  @Override
  public Optional<StorageRack> findRack(FacilityScope laboratory, LabelCode.RackCode code) {
    return rows.findRackByCode(code.text(), facility(laboratory)).map(JdbcStorageStore::rackOf);
  }

  @Override
  public List<StorageSlot> listSlots(FacilityScope laboratory, String rack) {
    return rows.listSlots(rack, facility(laboratory)).stream()
        .map(JdbcStorageStore::slotOf)
        .toList();
  }

  @Override
  public Optional<StorageSlot> lockSlot(FacilityScope laboratory, LabelCode.RackCode code) {
    return rows.findPlace(code.text(), facility(laboratory))
        .flatMap(p -> lockSlot(laboratory, p.rackId(), p.rowNo(), p.columnNo()));
  }

  @Override
  public Optional<StorageSlot> lockSlot(
      FacilityScope laboratory, String rack, int row, int column) {
    return rows.lock(rack, row, column).stream()
        .flatMap(locked -> listSlots(laboratory, rack).stream())
        .filter(slot -> slot.row() == row && slot.column() == column)
        .findFirst();
  }

  @Override
  public Optional<StorageSlot> findSlotOf(FacilityScope laboratory, SpecimenId container) {
    return rows.findSlotOf(container.value(), facility(laboratory)).map(JdbcStorageStore::slotOf);
  }

  @Override
  public void put(
      FacilityScope laboratory, StorageSlot slot, SpecimenId container, String putter, Instant at) {
    one(rows.put(slot.rack(), slot.row(), slot.column(), container.value(), putter, at));
  }

  @Override
  public void clear(FacilityScope laboratory, SpecimenId container) {
    one(rows.clear(container.value()));
  }

  @Override
  public Optional<Pointer> findPointer(FacilityScope laboratory, Actor actor) {
    return rows.findPointer(actor.account().value(), facility(laboratory))
        .map(r -> new Pointer(r.rackId(), r.rowNo(), r.columnNo(), r.advances(), r.pointedAt()));
  }

  @Override
  public void point(FacilityScope laboratory, Actor actor, Pointer pointer) {
    rows.point(
        actor.account().value(),
        pointer.rack(),
        pointer.row(),
        pointer.column(),
        pointer.advances(),
        pointer.pointedAt());
  }

  @Override
  public void forgetPointer(FacilityScope laboratory, Actor actor) {
    rows.forget(actor.account().value());
  }

  private static String facility(FacilityScope laboratory) {
    return laboratory.facility().value();
  }

  private static void one(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("the position moved under its lock");
    }
  }

  private static StorageRack rackOf(RackRow row) {
    return new StorageRack(
        row.id(),
        new FacilityId(row.laboratoryId()),
        row.location(),
        row.name(),
        row.accepts() == null ? null : ContainerKind.valueOf(row.accepts()),
        code(row.code()),
        row.rowCount(),
        row.columnCount());
  }

  private static StorageSlot slotOf(SlotRow row) {
    return new StorageSlot(
        row.rackId(),
        row.rowNo(),
        row.columnNo(),
        code(row.code()),
        row.containerId() == null ? null : new SpecimenId(row.containerId()),
        row.labelNumber(),
        row.putterName(),
        row.putAt());
  }

  private static LabelCode.RackCode code(String text) {
    return (LabelCode.RackCode)
        LabelCode.parse(text)
            .filter(LabelCode.RackCode.class::isInstance)
            .orElseThrow(() -> new IllegalStateException("not a rack's code"));
  }
}
