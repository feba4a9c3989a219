package mx.trazo.web.laboratory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.tracking.WorkLine;
import mx.trazo.turnaround.ClockReading;

/**
 * Work with what its clock says.
 *
 * @param readAt the moment of reading
 * @param reading empty when nobody promised anything
 * @param atRisk whether such tests usually took longer than what is left
 */
public record DueLine(
    WorkLine work, Instant readAt, Optional<ClockReading> reading, boolean atRisk) {
  /**
   * What ends first comes first, be it the time promised or the life of the sample; without either,
   * last, and the urgent ones of those right behind what is late.
   */
  public static final Comparator<DueLine> FIRST_ENDING =
      Comparator.<DueLine, Instant>comparing(line ->
              Stream.concat(
                      line.reading().filter(one -> !one.held()).map(ClockReading::due).stream(),
                      line.work().measureBy().stream())
                  .min(Comparator.naturalOrder())
                  .orElse(line.work().urgent() ? line.readAt() : Instant.MAX))
          .thenComparing(line -> !line.work().urgent());

  /** Less than this is soon. */
  public static final Duration SOON = Duration.ofHours(4);

  /** Whether its promise is broken. */
  public boolean late() {
    return reading.filter(ClockReading::late).isPresent();
  }

  /** Whether its promise is about to be broken. */
  public boolean soon() {
    return !late() && !held() && reading.filter(r -> r.remaining().compareTo(SOON) < 0).isPresent();
  }

  /** Whether it is not late and will probably be. */
  public boolean warned() {
    return atRisk && !late() && !held() && reading.isPresent();
  }

  /** Whether a pause keeps its due time open. */
  public boolean held() {
    return reading.filter(ClockReading::held).isPresent();
  }

  /** The colour of that; the words always stand beside it. */
  public String tone() {
    if (late()) {
      return "bad";
    }
    return soon() || warned() ? "warn" : reading.isPresent() && !held() ? "ok" : "";
  }

  /**
   * How long the sample can still be measured, negative once it cannot; empty when it does not age.
   */
  public Optional<Duration> life() {
    return work.measureBy().map(until -> Duration.between(readAt, until));
  }

  /** The colour of that. */
  public String lifeTone() {
    return life()
        .map(left -> left.isNegative() ? "bad" : left.compareTo(SOON) < 0 ? "warn" : "")
        .orElse("");
  }
}
