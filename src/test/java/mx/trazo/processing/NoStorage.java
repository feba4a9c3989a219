package mx.trazo.processing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelCode;

/** A laboratory that keeps everything on its bench. */
public final class NoStorage implements StorageStore {
  @Override
  public void insertRack(FacilityScope laboratory, StorageRack rack, Actor opener, Instant at) {
    throw new AssertionError("there are no racks here");
  }

  @Override
  public void insertSlot(FacilityScope laboratory, StorageSlot slot) {
    throw new AssertionError("there are no racks here");
  }

  @Override
  public List<StorageRack> listRacks(FacilityScope laboratory) {
    return List.of();
  }

  @Override
  public Optional<StorageRack> findRack(FacilityScope laboratory, String id) {
    return Optional.empty();
  }

  @Override
  public Optional<StorageRack> findRack(FacilityScope laboratory, LabelCode.RackCode code) {
    return Optional.empty();
  }

  @Override
  public List<StorageSlot> listSlots(FacilityScope laboratory, String rack) {
    return List.of();
  }

  @Override
  public Optional<StorageSlot> lockSlot(FacilityScope laboratory, LabelCode.RackCode code) {
    return Optional.empty();
  }

  @Override
  public Optional<StorageSlot> lockSlot(
      FacilityScope laboratory, String rack, int row, int column) {
    return Optional.empty();
  }

  @Override
  public Optional<StorageSlot> findSlotOf(FacilityScope laboratory, SpecimenId container) {
    return Optional.empty();
  }

  @Override
  public void put(
      FacilityScope laboratory, StorageSlot slot, SpecimenId container, String putter, Instant at) {
    throw new AssertionError("there are no racks here");
  }

  @Override
  public void clear(FacilityScope laboratory, SpecimenId container) {
    throw new AssertionError("nothing lies anywhere");
  }

  @Override
  public Optional<Pointer> findPointer(FacilityScope laboratory, Actor actor) {
    return Optional.empty();
  }

  @Override
  public void point(FacilityScope laboratory, Actor actor, Pointer pointer) {
    throw new AssertionError("there are no racks here");
  }

  @Override
  public void forgetPointer(FacilityScope laboratory, Actor actor) {
    throw new AssertionError("there are no racks here");
  }
}
