package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {
  @Test
  void tells_a_percentage_of_ten_and_none_of_nine() {
    assertThat(new Rate(9, 10).percent()).contains(new BigDecimal("90.0"));
    assertThat(new Rate(9, 9).percent()).isEmpty();
    assertThat(new Rate(9, 9).enough()).isFalse();
  }

  @Test
  void rounds_to_one_decimal() {
    assertThat(new Rate(2, 12).percent()).contains(new BigDecimal("16.7"));
  }

  /** 8 of 10: (0.8 + 0.19207 ± 1.96 √(0.016 + 0.0096037)) / 1.384146 = 0.4902 … 0.9433. */
  @Test
  void gives_the_interval_of_wilson() {
    var interval = new Rate(8, 10).interval().orElseThrow();
    assertThat(interval.low()).isEqualByComparingTo("49.0");
    assertThat(interval.high()).isEqualByComparingTo("94.3");
  }

  /** None of 5: from 0 to 0.768292 / 1.768292 = 0.4345; all of 5 is its mirror. */
  @Test
  void stays_between_nothing_and_all() {
    var none = new Rate(0, 5).interval().orElseThrow();
    assertThat(none.low()).isEqualByComparingTo("0.0");
    assertThat(none.high()).isEqualByComparingTo("43.4");
    var all = new Rate(5, 5).interval().orElseThrow();
    assertThat(all.low()).isEqualByComparingTo("56.6");
    assertThat(all.high()).isEqualByComparingTo("100.0");
  }

  @Test
  void knows_nothing_of_nothing() {
    assertThat(new Rate(0, 0).interval()).isEmpty();
    assertThat(new Rate(0, 0).percent()).isEmpty();
  }

  @Test
  void refuses_a_part_beyond_the_whole() {
    assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
