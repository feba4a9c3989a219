package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

  @Test
  void the_first_four_failures_cost_nothing() {
    for (int failures = 0; failures <= 4; failures++) {
      assertThat(SignInThrottle.waitAfter(failures)).isZero();
    }
  }

  @Test
  void the_wait_doubles_up_to_a_quarter_of_an_hour() {
    assertThat(SignInThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(5));
    assertThat(SignInThrottle.waitAfter(6)).isEqualTo(Duration.ofSeconds(10));
    assertThat(SignInThrottle.waitAfter(9)).isEqualTo(Duration.ofSeconds(80));
    assertThat(SignInThrottle.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void another_address_has_a_count_of_its_own() {
    assertThat(SignInThrottle.subject("rosa", "10.0.0.1"))
        .isNotEqualTo(SignInThrottle.subject("rosa", "10.0.0.2"))
        .hasSize(64);
  }

  @Test
  void failures_of_an_hour_ago_are_forgiven() {
    SignInFailures many = SignInFailures.oneMore(7, NOW);
    assertThat(many.countAt(NOW.plusSeconds(3599))).isEqualTo(8);
    assertThat(many.countAt(NOW.plusSeconds(3601))).isZero();
  }
}
