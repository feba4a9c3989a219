package mx.trazo.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/** Where the laboratory keeps how a box differs from its manifest. */
public interface ReconciliationStore {
  /** Keeps what was seen of a box from outside. */
  void insertArrival(FacilityScope laboratory, ArrivalCheck check);

  /** What was seen last, for the box's sender and receiver. */
  Optional<ArrivalCheck> findArrival(FacilityScope scope, ShipmentId shipment);

  /** Declares a container missing. */
  void insertMissing(FacilityScope laboratory, MissingItem item);

  /** What was declared missing when the box was closed, for its sender and receiver. */
  List<MissingItem> listMissing(FacilityScope scope, ShipmentId shipment);

  /** The last time the container was declared missing at this laboratory. */
  Optional<MissingItem> findMissing(FacilityScope laboratory, SpecimenId container);

  /** Keeps that a container came without being on the open box's manifest. */
  void insertUnexpected(FacilityScope laboratory, UnexpectedItem item);

  /** Forgets that a container came unexpectedly at this moment: its arrival was taken back. */
  void removeUnexpected(FacilityScope laboratory, SpecimenId container, Instant receivedAt);

  /** What came with a box without being on its manifest, in the order read. */
  List<UnexpectedItem> listUnexpected(FacilityScope laboratory, ShipmentId shipment);

  /** Keeps a stray; one with the same number that still waits at the same box is not doubled. */
  void insertStray(FacilityScope laboratory, Stray stray);

  /** What was read with this box open and belongs elsewhere, in the order read. */
  List<Stray> listStrays(FacilityScope laboratory, ShipmentId shipment);

  /**
   * Writes down what was done with a stray.
   *
   * @return false when there is none that waits
   */
  boolean settleStray(FacilityScope laboratory, String id, Stray.Settled settled);
}
