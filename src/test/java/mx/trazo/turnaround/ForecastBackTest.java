package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forecast against the naive rule, asked while somebody works. Asked at any hour the naive rule
 * misses nothing, because whatever is late was open at 80 %; {@link ForecastBench} prints both. The
 * percentile was chosen on seeds 1 and 2, which are not among these.
 */
class ForecastBackTest {
  static LongStream seeds() {
    return LongStream.of(11, 12, 13, 14, 15, System.nanoTime());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void warns_more_often_rightly_and_misses_less_than_eighty_per_cent_of_the_time_used(long seed) {
    for (int hours : List.of(24, 48)) {
      var work = new MadeLaboratory(new Random(seed), hours).work(ForecastBench.DAYS);
      var test = new BackTest(work, false);
      Warnings ours = test.of(new BackTest.Ours(Forecast.PERCENT));
      Warnings naive = test.of(new BackTest.Naive());
      System.out.printf("seed %d, stained in %d h%n", seed, hours);
      System.out.println(ours.line("forecast"));
      System.out.println(naive.line("80 % of the time used"));
      assertThat(ours.precision()).as("precision, seed %d", seed).isGreaterThan(naive.precision());
      assertThat(ours.recall()).as("recall, seed %d", seed).isGreaterThan(naive.recall());
      assertThat(ours.right() + ours.missed())
          .as("the same late tests")
          .isEqualTo(naive.right() + naive.missed())
          .isGreaterThan(100);
    }
  }
}
