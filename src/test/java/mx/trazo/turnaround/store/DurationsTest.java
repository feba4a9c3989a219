package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mx.trazo.turnaround.Spread;
import org.junit.jupiter.api.Test;

class DurationsTest {
  private final long seed = Long.getLong("trazo.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void written_in_parts_and_added_up_they_are_the_whole() {
    var whole = new Durations();
    var sum = new Durations();
    for (int part = 0; part < 20; part++) {
      var some = new Durations();
      for (Duration taken : cases(random.nextInt(30))) {
        some.add(taken);
        whole.add(taken);
      }
      sum.add(some.bytes());
    }
    assertThat(sum.bytes()).as("seed " + seed).isEqualTo(whole.bytes());
    assertThat(sum.spread()).isEqualTo(whole.spread());
  }

  @Test
  void tells_each_percentile_at_most_one_percent_too_high() {
    List<Duration> cases = cases(1_000);
    var durations = new Durations();
    cases.forEach(durations::add);
    Spread spread = durations.spread().orElseThrow();
    List<Duration> sorted = cases.stream().sorted().toList();
    within(sorted.get(499), spread.p50());
    within(sorted.get(899), spread.p90());
    within(sorted.get(949), spread.p95());
    assertThat(spread.cases()).isEqualTo(1_000);
  }

  @Test
  void takes_a_few_bytes_for_a_few_cases() {
    var durations = new Durations();
    cases(25).forEach(durations::add);
    assertThat(durations.bytes().length).isLessThan(100);
  }

  @Test
  void of_nothing_tells_nothing() {
    assertThat(new Durations().spread()).isEmpty();
    assertThat(new Durations().bytes()).isEmpty();
  }

  @Test
  void also_tells_of_a_second_and_of_ten_years() {
    var durations = new Durations();
    durations.add(Duration.ZERO);
    durations.add(Duration.ofSeconds(1));
    durations.add(Duration.ofDays(3_650));
    Spread spread = durations.spread().orElseThrow();
    assertThat(spread.p50()).isEqualTo(Duration.ofSeconds(1));
    within(Duration.ofDays(3_650), spread.p95());
  }

  private void within(Duration exact, Duration told) {
    assertThat(told.toSeconds())
        .as("seed " + seed)
        .isBetween(exact.toSeconds(), (long) Math.ceil(exact.toSeconds() * 1.01));
  }

  private List<Duration> cases(int count) {
    var cases = new ArrayList<Duration>();
    for (int i = 0; i < count; i++) {
      cases.add(Duration.ofSeconds((long) (60_000 * Math.exp(random.nextGaussian()))));
    }
    return cases;
  }
}
