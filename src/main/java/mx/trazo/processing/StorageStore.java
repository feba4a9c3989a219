package mx.trazo.processing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelCode;

/** Where a laboratory keeps what it keeps. */
public interface StorageStore {
  /** Keeps a new rack. */
  void insertRack(FacilityScope laboratory, StorageRack rack, Actor opener, Instant at);

  /** Keeps a free position of a rack. */
  void insertSlot(FacilityScope laboratory, StorageSlot slot);

  /** The laboratory's racks, by where they are and what they are called. */
  List<StorageRack> listRacks(FacilityScope laboratory);

  /** A rack. */
  Optional<StorageRack> findRack(FacilityScope laboratory, String id);

  /** A rack by the code on it. */
  Optional<StorageRack> findRack(FacilityScope laboratory, LabelCode.RackCode code);

  /** All positions of a rack, row by row. */
  List<StorageSlot> listSlots(FacilityScope laboratory, String rack);

  /** A position by its code, locked until the transaction ends. */
  Optional<StorageSlot> lockSlot(FacilityScope laboratory, LabelCode.RackCode code);

  /** A position, locked until the transaction ends. */
  Optional<StorageSlot> lockSlot(FacilityScope laboratory, String rack, int row, int column);

  /** Where a container lies. */
  Optional<StorageSlot> findSlotOf(FacilityScope laboratory, SpecimenId container);

  /** Puts a container into a free position. */
  void put(
      FacilityScope laboratory, StorageSlot slot, SpecimenId container, String putter, Instant at);

  /** Frees the position of a container. */
  void clear(FacilityScope laboratory, SpecimenId container);

  /** The position that a person read last, with whether it goes on to the next one by itself. */
  Optional<Pointer> findPointer(FacilityScope laboratory, Actor actor);

  /** Remembers the position that a person read. */
  void point(FacilityScope laboratory, Actor actor, Pointer pointer);

  /** Forgets it. */
  void forgetPointer(FacilityScope laboratory, Actor actor);

  /** Where the next container goes. */
  record Pointer(String rack, int row, int column, boolean advances, Instant pointedAt) {}
}
