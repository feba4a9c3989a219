package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import mx.trazo.patient.Nss.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NssTest {
  @Test
  void reads_eleven_digits_with_blanks_and_hyphens_between() {
    assertThat(Nss.of("12 34-567890-3").text()).isEqualTo("12345678903");
  }

  @Test
  void catches_every_single_wrong_digit() {
    String good = "12345678903";
    for (int i = 0; i < good.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = good.substring(0, i) + digit + good.substring(i + 1);
        if (!typed.equals(good)) {
          assertThat(Nss.problemOf(typed)).contains(Problem.WRONG_CHECK_DIGIT);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567890", "123456789033", "1234567890A", "١٢٣٤٥٦٧٨٩٠٣"})
  void refuses_what_is_not_eleven_digits(String typed) {
    assertThat(Nss.problemOf(typed)).contains(Problem.MALFORMED);
  }
}
