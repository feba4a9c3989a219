package mx.trazo.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.trazo.turnaround.Spread;

/**
 * How long one part of the way took.
 *
 * @param missing of how many tests it is not known: "sin dato", never zero
 * @param spread of those of which it is known; empty without any
 */
public record PhaseFigure(long missing, Optional<Spread> spread) {
  /** The figure of these lengths. */
  static PhaseFigure of(List<Duration> known, int all) {
    if (known.isEmpty()) {
      return new PhaseFigure(all, Optional.empty());
    }
    List<Duration> sorted = known.stream().sorted().toList();
    return new PhaseFigure(
        all - known.size(),
        Optional.of(
            new Spread(sorted.size(), rank(sorted, 50), rank(sorted, 90), rank(sorted, 95))));
  }

  private static Duration rank(List<Duration> sorted, int percent) {
    return sorted.get((int) (((long) sorted.size() * percent + 99) / 100) - 1);
  }

  /** How many of them are known. */
  public long cases() {
    return spread.map(Spread::cases).orElse(0L);
  }
}
