package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UsualTimeTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private static List<Duration> hours(int cases) {
    return IntStream.rangeClosed(1, cases)
        .map(i -> cases + 1 - i)
        .mapToObj(Duration::ofHours)
        .toList();
  }

  @Test
  void too_few_cases_say_nothing() {
    assertThat(UsualTime.of(List.of())).isEmpty();
    assertThat(UsualTime.of(hours(9))).isEmpty();
  }

  @Test
  void half_and_nine_of_ten_are_counted_by_nearest_rank() {
    assertThat(UsualTime.of(hours(10)))
        .contains(new UsualTime(10, Duration.ofHours(5), Duration.ofHours(9)));
    assertThat(UsualTime.of(hours(11)))
        .contains(new UsualTime(11, Duration.ofHours(6), Duration.ofHours(10)));
  }

  @Test
  void what_is_expected_is_still_to_come_or_not_said() {
    UsualTime usual = UsualTime.of(hours(10)).orElseThrow();
    assertThat(usual.expected(START, START.plusSeconds(3600)))
        .contains(START.plus(Duration.ofHours(5)));
    assertThat(usual.expected(START, START.plus(Duration.ofHours(5))))
        .contains(START.plus(Duration.ofHours(9)));
    assertThat(usual.expected(START, START.plus(Duration.ofHours(9)))).isEmpty();
  }
}
