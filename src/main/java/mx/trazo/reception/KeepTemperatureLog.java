package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;

/** Keeps what a logger wrote on the way of a box. */
@Singleton
public class KeepTemperatureLog {
  private static final int MOST_LOGS = 10;

  private final ShipmentStore shipments;
  private final TemperatureLogStore logs;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public KeepTemperatureLog(
      ShipmentStore shipments, TemperatureLogStore logs, Ids ids, InstantSource clock) {
    this.shipments = shipments;
    this.logs = logs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps it.
   *
   * @param hash SHA-256 of the file
   */
  @Transactional
  public Outcome<TemperatureLog> keep(
      Actor actor,
      ShipmentId id,
      String logger,
      ZoneId zone,
      String hash,
      List<TemperatureReading> readings) {
    Instant now = clock.instant();
    String number = logger.strip();
    if (number.isEmpty() || number.length() > 40) {
      return Outcome.refused(ReceptionRefusal.ARRIVAL_FIELD_WRONG, "logger");
    }
    Optional<Shipment> box =
        shipments.lock(actor.scope(), id).filter(s -> s.receiver().equals(actor.facility()));
    if (box.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    ShipmentStatus status = box.get().status();
    if (status != ShipmentStatus.DELIVERED && status != ShipmentStatus.RECONCILED) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.get().box().text(), status.name());
    }
    Instant first =
        readings.stream().map(TemperatureReading::at).min(Instant::compareTo).orElse(now);
    Instant last =
        readings.stream().map(TemperatureReading::at).max(Instant::compareTo).orElse(now);
    Instant handed = box.get().handedAt();
    if (first.isAfter(now) || (handed != null && last.isBefore(handed))) {
      return Outcome.refused(
          ReceptionRefusal.LOG_OF_ANOTHER_TIME, first.toString(), last.toString());
    }
    List<TemperatureLog> before = logs.list(actor.scope(), id);
    if (before.size() >= MOST_LOGS || before.stream().anyMatch(log -> log.hash().equals(hash))) {
      return Outcome.refused(ReceptionRefusal.LOG_LOADED_BEFORE);
    }
    var log =
        new TemperatureLog(
            ids.next(),
            id,
            number,
            zone,
            hash,
            readings,
            actor.account(),
            actor.displayName(),
            now);
    logs.insert(actor.scope(), log);
    return Outcome.done(log);
  }
}
