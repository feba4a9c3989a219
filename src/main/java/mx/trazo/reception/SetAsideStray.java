package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStore;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a box and does not belong there: two containers under one number are set aside by
 * hand, and every stray ends with what was done with it.
 */
@Singleton
public class SetAsideStray {
  private static final int LONGEST_NOTE = 500;

  private final ShipmentStore shipments;
  private final CustodyStore custody;
  private final ReconciliationStore reconciliations;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public SetAsideStray(
      ShipmentStore shipments,
      CustodyStore custody,
      ReconciliationStore reconciliations,
      Ids ids,
      InstantSource clock) {
    this.shipments = shipments;
    this.custody = custody;
    this.reconciliations = reconciliations;
    this.ids = ids;
    this.clock = clock;
  }

  /** Says that a second container carries the number of one that was received. */
  @Transactional
  public Outcome<Stray> duplicate(Actor actor, ShipmentId id, SpecimenId container) {
    Instant now = clock.instant();
    Optional<CustodyState> state = custody.find(actor.scope(), container);
    if (box(actor, id).isEmpty() || state.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    var stray =
        new Stray(
            ids.next(),
            id,
            state.get().container().label().text(),
            StrayKind.DUPLICATE,
            null,
            actor.account(),
            actor.displayName(),
            now,
            null);
    reconciliations.insertStray(actor.scope(), stray);
    return Outcome.done(stray);
  }

  /** Writes down what was done with a stray of a box. */
  @Transactional
  public Outcome<StraySettlement> settle(
      Actor actor, ShipmentId id, String stray, StraySettlement how, @Nullable String note) {
    String words = note == null || note.isBlank() ? null : note.strip();
    if (box(actor, id).isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    if (words != null && words.length() > LONGEST_NOTE) {
      return Outcome.refused(ReceptionRefusal.ARRIVAL_FIELD_WRONG, "note");
    }
    var settled = new Stray.Settled(how, words, actor.displayName(), clock.instant());
    return reconciliations.settleStray(actor.scope(), stray, settled)
        ? Outcome.done(how)
        : Outcome.refused(ReceptionRefusal.STRAY_SETTLED);
  }

  private Optional<Shipment> box(Actor actor, ShipmentId id) {
    return shipments.find(actor.scope(), id).filter(s -> s.receiver().equals(actor.facility()));
  }
}
