package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CluesTest {
  @ParameterizedTest
  @ValueSource(strings = {"BCIMB000010", "BCSSA000015"})
  void both_codes_of_ensenada_have_the_digit_they_should(String code) {
    assertThat(Clues.parse(code).orElseThrow().checkDigitHolds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BCIMB000011", "BCSSA000051", "BCIMB000100", "DFSSA000010"})
  void a_mistyped_code_is_read_but_its_digit_does_not_hold(String code) {
    assertThat(Clues.parse(code).orElseThrow().checkDigitHolds()).isFalse();
  }

  @Test
  void names_its_state_and_institution() {
    Clues clues = Clues.parse(" bcimb000010 ").orElseThrow();
    assertThat(clues.text()).isEqualTo("BCIMB000010");
    assertThat(clues.state()).isEqualTo(MexicanState.BC);
    assertThat(clues.institution()).isEqualTo("IMB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BCIMB00001",
        "BCIMB0000100",
        "ZZIMB000010",
        "BC1MB000010",
        "BCIMB00001A",
        "N/A"
      })
  void what_has_not_the_form_is_not_read(String typed) {
    assertThat(Clues.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new Clues(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_other_last_digit_of_a_code_fails() {
    for (char digit = '1'; digit <= '9'; digit++) {
      assertThat(Clues.parse("BCIMB00001" + digit).orElseThrow().checkDigitHolds()).isFalse();
    }
  }
}
