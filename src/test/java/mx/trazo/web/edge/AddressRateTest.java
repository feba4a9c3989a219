package mx.trazo.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AddressRateTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T16:00:00Z"));
  private final AddressRate rate = new AddressRate(3, now::get);

  @Test
  void lets_each_address_ask_so_many_times_a_minute() {
    for (int i = 0; i < 3; i++) {
      assertThat(rate.allows("10.0.0.1")).isTrue();
    }
    assertThat(rate.allows("10.0.0.1")).isFalse();
    assertThat(rate.allows("10.0.0.2")).as("somebody else").isTrue();
  }

  @Test
  void begins_to_count_anew_after_a_minute() {
    for (int i = 0; i < 4; i++) {
      rate.allows("10.0.0.1");
    }
    now.set(now.get().plus(Duration.ofSeconds(59)));
    assertThat(rate.allows("10.0.0.1")).isFalse();
    now.set(now.get().plus(Duration.ofSeconds(1)));
    assertThat(rate.allows("10.0.0.1")).isTrue();
  }
}
