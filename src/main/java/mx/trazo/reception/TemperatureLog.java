package mx.trazo.reception;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ShipmentId;

/**
 * The file of a logger that travelled in a box.
 *
 * @param logger the logger's number
 * @param zone in which its hours were written
 * @param hash SHA-256 of the file, so that it is not taken twice
 * @param importerName the importer's name as it was then
 */
public record TemperatureLog(
    String id,
    ShipmentId shipment,
    String logger,
    ZoneId zone,
    String hash,
    List<TemperatureReading> readings,
    AccountId importedBy,
    String importerName,
    Instant importedAt) {
  /** Copies the readings. */
  public TemperatureLog {
    readings = List.copyOf(readings);
  }
}
