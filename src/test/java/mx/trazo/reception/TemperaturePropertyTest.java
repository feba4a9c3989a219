package mx.trazo.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of counting the minutes out of a band, on random logs. */
class TemperaturePropertyTest {
  private static final int ROUNDS = 3_000;
  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void the_laws_hold_for_random_logs() {
    System.out.println("TemperaturePropertyTest seed " + seed);
    for (int i = 0; i < ROUNDS; i++) {
      List<TemperatureReading> log = log();
      int low = random.nextInt(-3000, 3000);
      var band = new TemperatureBand(low, low + 1 + random.nextInt(2000));
      TemperatureSummary sum = TemperatureSummary.of(log, band);
      String round = "seed " + seed + " round " + i;

      assertThat(sum.outside()).as(round).isBetween(Duration.ZERO, sum.observed());
      assertThat(sum.observed().plus(sum.unobserved()))
          .as("watched and not watched are all there is, " + round)
          .isEqualTo(Duration.between(sum.first(), sum.last()));
      assertThat(lengths(sum)).as("the stretches are the total, " + round).isEqualTo(sum.outside());
      for (int j = 1; j < sum.excursions().size(); j++) {
        assertThat(sum.excursions().get(j).from())
            .as("stretches do not touch, " + round)
            .isAfter(sum.excursions().get(j - 1).to());
      }
      var shuffled = new ArrayList<>(log);
      Collections.shuffle(shuffled, random);
      assertThat(TemperatureSummary.of(shuffled, band)).as("order, " + round).isEqualTo(sum);

      var wider = new TemperatureBand(band.low() - random.nextInt(500), band.high() + 50);
      assertThat(TemperatureSummary.of(log, wider).outside())
          .as("a wider band, " + round)
          .isLessThanOrEqualTo(sum.outside());
      var all = new TemperatureBand(sum.low() - 1, sum.high() + 1);
      assertThat(TemperatureSummary.of(log, all).outside()).as(round).isZero();
      var none = new TemperatureBand(sum.high() + 1, sum.high() + 2);
      assertThat(TemperatureSummary.of(log, none).outside()).as(round).isEqualTo(sum.observed());

      int cut = random.nextInt(log.size());
      assertThat(
              TemperatureSummary.of(log.subList(0, cut + 1), band)
                  .outside()
                  .plus(TemperatureSummary.of(log.subList(cut, log.size()), band).outside()))
          .as("two halves that share a reading, " + round)
          .isEqualTo(sum.outside());
    }
  }

  private static Duration lengths(TemperatureSummary sum) {
    return sum.excursions().stream()
        .map(e -> Duration.between(e.from(), e.to()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private List<TemperatureReading> log() {
    var log = new ArrayList<TemperatureReading>();
    Instant at = Instant.parse("2026-11-20T00:00:00Z");
    int centi = random.nextInt(-2000, 4000);
    for (int i = 0; i < 1 + random.nextInt(60); i++) {
      log.add(new TemperatureReading(at, centi));
      at = at.plusSeconds(1 + random.nextInt(random.nextInt(5) == 0 ? 20_000 : 1800));
      centi += random.nextInt(-300, 300);
    }
    return log;
  }
}
