package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {
  private static @Nullable Object codeOf(String pin) {
    return PinRule.judge(pin).map(Refusal::code).orElse(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", " 70481", "７０４８１５", "-70481"})
  void six_digits_and_nothing_else(String pin) {
    assertThat(codeOf(pin)).isEqualTo(AccessRefusal.PIN_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000", "111222", "121212", "123456", "987654", "901234", "135791", "246802", "123123",
        "123321", "112233", "147258", "159753", "789632", "550055"
      })
  void refuses_what_anybody_would_try_first(String pin) {
    assertThat(codeOf(pin)).isEqualTo(AccessRefusal.PIN_TRIVIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"704815", "190283", "000417", "123457", "998071"})
  void takes_the_others(String pin) {
    assertThat(codeOf(pin)).isNull();
  }
}
