package mx.trazo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final Patience patience = Samples.PATIENCE;

  @Test
  void each_pause_is_twice_the_one_before_until_the_longest() {
    assertThat(patience.pause(1, 0.999_999)).isEqualTo(Duration.ofSeconds(2));
    assertThat(patience.pause(2, 0.999_999)).isEqualTo(Duration.ofSeconds(4));
    assertThat(patience.pause(8, 0.999_999)).isEqualTo(Duration.ofSeconds(256));
    assertThat(patience.pause(9, 0.999_999)).isEqualTo(Duration.ofSeconds(512));
    assertThat(patience.pause(10, 0.999_999)).isEqualTo(Duration.ofMinutes(15));
    assertThat(patience.pause(1_000_000, 0.999_999)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void chance_takes_up_to_half_of_it() {
    assertThat(patience.pause(3, 0)).isEqualTo(Duration.ofSeconds(4));
    assertThat(patience.pause(3, 0.5)).isEqualTo(Duration.ofSeconds(6));
    assertThat(patience.pause(50, 0)).isEqualTo(Duration.ofSeconds(450));
  }
}
