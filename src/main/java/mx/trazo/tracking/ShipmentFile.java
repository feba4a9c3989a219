package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.Viability;
import mx.trazo.patient.PersonName;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * One box with what lies in it.
 *
 * @param lines in the order packed
 * @param outside what could still go into it: taken, for the same laboratory, in no box; empty once
 *     it is closed
 */
public record ShipmentFile(Shipment shipment, List<Line> lines, List<Outside> outside) {
  /** Copies the lists. */
  public ShipmentFile {
    lines = List.copyOf(lines);
    outside = List.copyOf(outside);
  }

  /** A sample that waits to be packed, and of whom it is. */
  public record Outside(WaitingSample sample, PersonName name) {}

  /** The samples that would not be received in time for a good result. */
  public List<Line> atRisk() {
    return lines.stream()
        .filter(line ->
            line.outlook() != null && line.outlook().verdict() != Viability.Verdict.ARRIVES_ALIVE)
        .toList();
  }

  /**
   * One container in the box.
   *
   * @param order the order it belongs to, with its patient
   * @param outlook whether it would arrive alive if the box left now, and on its way whether it
   *     will; null when it does not age or the box was delivered
   */
  public record Line(
      Specimen specimen,
      OrderProgress order,
      Instant packedAt,
      ContainerState state,
      @Nullable Viability outlook) {
    /** Whether its part is done: it stands at the bench, and its order is reported. */
    public boolean reported() {
      return order.phase() == OrderPhase.RELEASED && SpecimenJourney.isBenchState(state);
    }
  }
}
