package mx.trazo.custody;

import java.time.Instant;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ScanId;

/**
 * One reading of a barcode as a device sent it.
 *
 * @param raw what the reader typed, untouched
 * @param occurredAt when it was read, by the device's clock
 * @param station which desk or device, at most 40 characters
 * @param said what else the device said, as it said it; with the same id it must be the same again
 */
public record Scan(
    ScanId id, Actor actor, String raw, Instant occurredAt, String station, String said) {
  /** A scan that says nothing else than its own time. */
  public Scan(ScanId id, Actor actor, String raw, Instant occurredAt, String station) {
    this(id, actor, raw, occurredAt, station, occurredAt.toString());
  }
}
