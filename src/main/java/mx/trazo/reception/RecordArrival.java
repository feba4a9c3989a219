package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import org.jspecify.annotations.Nullable;

/** Writes down what a box looked like when it arrived: packages, seals, condition. */
@Singleton
public class RecordArrival {
  private static final int MOST_PACKAGES = 99;

  private final ShipmentStore shipments;
  private final ReconciliationStore reconciliations;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public RecordArrival(
      ShipmentStore shipments, ReconciliationStore reconciliations, Ids ids, InstantSource clock) {
    this.shipments = shipments;
    this.reconciliations = reconciliations;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes it down.
   *
   * @param seals the numbers on the seals; needed unless there were none
   */
  @Transactional
  public Outcome<ArrivalCheck> record(
      Actor actor,
      ShipmentId id,
      int packages,
      @Nullable String seals,
      SealState sealState,
      OuterCondition condition,
      @Nullable String note) {
    String numbers = text(seals);
    String words = text(note);
    if (packages < 1 || packages > MOST_PACKAGES) {
      return Outcome.refused(ReceptionRefusal.ARRIVAL_FIELD_WRONG, "packages");
    }
    if (numbers != null && numbers.length() > 80) {
      return Outcome.refused(ReceptionRefusal.ARRIVAL_FIELD_WRONG, "seals");
    }
    if ((numbers == null) != (sealState == SealState.NONE)) {
      return Outcome.refused(
          numbers == null
              ? ReceptionRefusal.SEAL_NUMBERS_MISSING
              : ReceptionRefusal.SEAL_NUMBERS_WITHOUT_SEALS);
    }
    if (words != null && words.length() > 500) {
      return Outcome.refused(ReceptionRefusal.ARRIVAL_FIELD_WRONG, "note");
    }
    Optional<Shipment> box =
        shipments.lock(actor.scope(), id).filter(s -> s.receiver().equals(actor.facility()));
    if (box.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    if (box.get().status() != ShipmentStatus.DELIVERED) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.get().box().text(), box.get().status().name());
    }
    var check =
        new ArrivalCheck(
            ids.next(),
            id,
            packages,
            numbers,
            sealState,
            condition,
            words,
            actor.account(),
            actor.displayName(),
            clock.instant());
    reconciliations.insertArrival(actor.scope(), check);
    return Outcome.done(check);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
