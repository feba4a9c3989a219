package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.Viability;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * One box with what lies in it.
 *
 * @param lines in the order packed
 */
public record ShipmentFile(Shipment shipment, List<Line> lines) {
  /** Copies the list. */
  public ShipmentFile {
    lines = List.copyOf(lines);
  }

  /**
   * One container in the box.
   *
   * @param order the order it belongs to, with its patient
   * @param outlook whether it would arrive alive if the box left now; null when it does not age or
   *     the box has left
   */
  public record Line(
      Specimen specimen,
      OrderProgress order,
      Instant packedAt,
      ContainerState state,
      @Nullable Viability outlook) {}
}
