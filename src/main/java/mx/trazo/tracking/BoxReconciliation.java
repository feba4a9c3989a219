package mx.trazo.tracking;

import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Viability;
import mx.trazo.reception.ArrivalCheck;
import mx.trazo.reception.MissingItem;
import mx.trazo.reception.Monitoring;
import mx.trazo.reception.Stray;
import mx.trazo.reception.TemperatureBand;
import mx.trazo.reception.TemperatureLog;
import mx.trazo.reception.TemperatureSummary;
import mx.trazo.reception.UnexpectedKind;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * A box at the laboratory's door: what should come, what came, and what is wrong. Every container
 * stands in one list.
 *
 * @param expected on the manifest and not read yet
 * @param received on the manifest and read
 * @param incidents missing, on hold, rejected, come after the closing, or not on the manifest
 * @param strays what lay in the box and is not received here
 * @param temperatures what loggers wrote on the way, newest first
 * @param arrival what was seen of the box from outside, or null before anybody wrote it down
 */
public record BoxReconciliation(
    Shipment box,
    List<Line> expected,
    List<Line> received,
    List<Line> incidents,
    List<Stray> strays,
    @Nullable ArrivalCheck arrival,
    List<TemperatureLog> temperatures) {
  /** Copies the lists. */
  public BoxReconciliation {
    expected = List.copyOf(expected);
    received = List.copyOf(received);
    incidents = List.copyOf(incidents);
    strays = List.copyOf(strays);
    temperatures = List.copyOf(temperatures);
  }

  /**
   * One container.
   *
   * @param form its form's name
   * @param tests the tests asked for it
   * @param urgent whether the hospital called its order urgent
   * @param accession the laboratory's number of the case, or null
   * @param onManifest whether the hospital wrote it on the manifest
   * @param unexpected how it came here without being on this manifest, or null
   * @param listedIn the number of the box whose manifest names it instead, or null
   * @param missing what was said when it was declared missing, also when it came since, or null
   * @param viability whether it lives at the moment of reading, or null when it does not age
   * @param decision what was decided last, for people, or null
   */
  public record Line(
      Specimen specimen,
      String form,
      List<String> tests,
      boolean urgent,
      ContainerState state,
      @Nullable String accession,
      boolean onManifest,
      @Nullable UnexpectedKind unexpected,
      @Nullable String listedIn,
      @Nullable MissingItem missing,
      Viability.@Nullable Verdict viability,
      @Nullable Decided decision) {
    /** Copies the list. */
    public Line {
      tests = List.copyOf(tests);
    }

    /** Whether it came after it had been declared missing. */
    public boolean late() {
      return missing != null && state != ContainerState.MISSING;
    }

    /** Whether somebody has to decide about it, now or when a hold ends. */
    public boolean undecided() {
      return state == ContainerState.ARRIVED || held();
    }

    /** Whether somebody decided that it waits. */
    public boolean held() {
      return state == ContainerState.ON_HOLD;
    }

    /** Whether it dies, so that it cannot be had again lightly and only some may reject it. */
    public boolean irreplaceable() {
      return viability != null;
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

  /** How many of what came nobody decided about. */
  public int undecided() {
    return (int) all().stream().filter(line -> line.undecided() && !line.held()).count();
  }

  /** How many of what came wait on hold. */
  public int held() {
    return (int) all().stream().filter(Line::held).count();
  }

  /** What the box differs in from its manifest, seen from outside. */
  public List<ArrivalCheck.Difference> differences() {
    return arrival == null ? List.of() : arrival.against(box.manifest());
  }

  /** What is known of its temperature on the way. */
  public Monitoring monitoring() {
    return Monitoring.of(box.manifest(), temperatures);
  }

  /** The most minutes out of the band that one of the loggers counted. */
  public long minutesOutside() {
    TemperatureBand band = Monitoring.band(box.manifest()).orElse(null);
    return temperatures.stream()
        .mapToLong(log -> TemperatureSummary.of(log.readings(), band).minutesOutside())
        .max()
        .orElse(0);
  }

  /** How many of the manifest came. */
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

  /** The same without the containers of other hospitals. */
  public BoxReconciliation onlyOf(FacilityId hospital) {
    return new BoxReconciliation(
        box,
        of(hospital, expected),
        of(hospital, received),
        of(hospital, incidents),
        strays,
        arrival,
        temperatures);
  }

  private static List<Line> of(FacilityId hospital, List<Line> lines) {
    return lines.stream().filter(line -> line.specimen().origin().equals(hospital)).toList();
  }

  private List<Line> all() {
    return java.util.stream.Stream.of(expected, received, incidents).flatMap(List::stream).toList();
  }
}
