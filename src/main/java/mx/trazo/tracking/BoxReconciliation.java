package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.network.Viability;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * A box at the laboratory's door: what should come, what came, and what is wrong. Every container
 * stands in one list.
 *
 * @param expected on the manifest and not read yet
 * @param received on the manifest and read
 * @param incidents missing, on hold, rejected, or not on the manifest
 */
public record BoxReconciliation(
    Shipment box, List<Line> expected, List<Line> received, List<Line> incidents) {
  /** Copies the lists. */
  public BoxReconciliation {
    expected = List.copyOf(expected);
    received = List.copyOf(received);
    incidents = List.copyOf(incidents);
  }

  /**
   * One container.
   *
   * @param form its form's name
   * @param accession the laboratory's number of the case, or null
   * @param onManifest whether the hospital wrote it on the manifest
   * @param viability whether it lives at the moment of reading, or null when it does not age
   * @param decision what was decided last, for people, or null
   */
  public record Line(
      Specimen specimen,
      String form,
      ContainerState state,
      @Nullable String accession,
      boolean onManifest,
      Viability.@Nullable Verdict viability,
      @Nullable Decided decision) {
    /** Whether somebody has to decide about it. */
    public boolean undecided() {
      return state == ContainerState.ARRIVED || state == ContainerState.ON_HOLD;
    }
  }

  /**
   * The last decision.
   *
   * @param reason in the words of the catalogue, or null
   */
  public record Decided(String who, Instant when, @Nullable String reason, @Nullable String note) {}

  /** How many containers the manifest has. */
  public int total() {
    return (int) all().stream().filter(Line::onManifest).count();
  }

  /** How many of the manifest were read. */
  public int read() {
    return (int)
        all().stream()
            .filter(Line::onManifest)
            .filter(line ->
                line.state() != ContainerState.IN_TRANSIT
                    && line.state() != ContainerState.PACKED
                    && line.state() != ContainerState.MISSING)
            .count();
  }

  private List<Line> all() {
    return java.util.stream.Stream.of(expected, received, incidents).flatMap(List::stream).toList();
  }
}
