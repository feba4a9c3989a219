package mx.trazo.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a logger's readings add up to. Each reading stands until the next one, but no longer than
 * {@link #LONGEST_STEP}: what lies beyond is time that nobody watched.
 *
 * @param low the lowest temperature, hundredths of a degree
 * @param high the highest
 * @param observed how long the logger watched
 * @param unobserved how long it did not, between its first and last reading
 * @param outside how long it was out of the band; zero without a band
 * @param excursions the stretches out of the band, in order
 */
public record TemperatureSummary(
    int readings,
    Instant first,
    Instant last,
    int low,
    int high,
    Duration observed,
    Duration unobserved,
    Duration outside,
    List<Excursion> excursions) {
  /** Longer than this between two readings is a gap. */
  public static final Duration LONGEST_STEP = Duration.ofMinutes(60);

  /** Copies the list. */
  public TemperatureSummary {
    excursions = List.copyOf(excursions);
  }

  /**
   * One stretch out of the band.
   *
   * @param farthest the temperature farthest from the band
   */
  public record Excursion(Instant from, Instant to, int farthest) {
    /** Its length, begun minutes counted. */
    public long minutes() {
      return wholeMinutes(Duration.between(from, to));
    }
  }

  /** Minutes out of the band; a minute that began counts. */
  public long minutesOutside() {
    return wholeMinutes(outside);
  }

  /** Minutes that nobody watched; a minute that began counts. */
  public long minutesUnobserved() {
    return wholeMinutes(unobserved);
  }

  private static long wholeMinutes(Duration span) {
    return (span.toMillis() + 59_999) / 60_000;
  }

  /**
   * Adds readings up, in whatever order they come.
   *
   * @param band what the box had to keep, or null when nobody said
   * @throws IllegalArgumentException when there are none
   */
  public static TemperatureSummary of(
      List<TemperatureReading> readings, @Nullable TemperatureBand band) {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a log has readings");
    }
    List<TemperatureReading> inOrder =
        readings.stream().sorted(Comparator.comparing(TemperatureReading::at)).toList();
    Duration observed = Duration.ZERO;
    Duration unobserved = Duration.ZERO;
    Duration outside = Duration.ZERO;
    var excursions = new ArrayList<Excursion>();
    for (int i = 0; i + 1 < inOrder.size(); i++) {
      TemperatureReading reading = inOrder.get(i);
      Instant next = inOrder.get(i + 1).at();
      Duration span = Duration.between(reading.at(), next);
      Duration watched = span.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : span;
      observed = observed.plus(watched);
      unobserved = unobserved.plus(span.minus(watched));
      if (band != null && !band.holds(reading.centi()) && !watched.isZero()) {
        outside = outside.plus(watched);
        extend(excursions, reading, reading.at().plus(watched), band);
      }
    }
    return new TemperatureSummary(
        inOrder.size(),
        inOrder.getFirst().at(),
        inOrder.getLast().at(),
        inOrder.stream().mapToInt(TemperatureReading::centi).min().orElseThrow(),
        inOrder.stream().mapToInt(TemperatureReading::centi).max().orElseThrow(),
        observed,
        unobserved,
        outside,
        excursions);
  }

  private static void extend(
      List<Excursion> excursions, TemperatureReading reading, Instant until, TemperatureBand band) {
    Excursion last = excursions.isEmpty() ? null : excursions.getLast();
    if (last != null && last.to().equals(reading.at())) {
      int farthest =
          distance(last.farthest(), band) >= distance(reading.centi(), band)
              ? last.farthest()
              : reading.centi();
      excursions.set(excursions.size() - 1, new Excursion(last.from(), until, farthest));
    } else {
      excursions.add(new Excursion(reading.at(), until, reading.centi()));
    }
  }

  private static int distance(int centi, TemperatureBand band) {
    return Math.max(band.low() - centi, centi - band.high());
  }
}
