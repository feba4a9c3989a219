package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mx.trazo.patient.Curp.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurpTest {
  private static final String GENERIC = "XXXX999999XXXXXX99";

  @ParameterizedTest
  @ValueSource(strings = {"SABC560626MDFLRN01", "PEGJ900512HJCRRS04", "BEML920313HMCLNS09"})
  void reads_real_looking_ones_in_any_case(String text) {
    assertThat(Curp.problemOf(text)).isEmpty();
    assertThat(Curp.of("  " + text.toLowerCase(java.util.Locale.ROOT) + " ").text())
        .isEqualTo(text);
  }

  @Test
  void the_widely_copied_example_has_a_wrong_check_digit() {
    assertThat(Curp.problemOf("OEAF771012HMCRGR09")).contains(Problem.WRONG_CHECK_DIGIT);
    assertThat(Curp.problemOf("OEAF771012HMCRGR08")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PEGJ900512HJCRRS0",
        "PEGJ900512HJCRRS044",
        "PEGJ901312HJCRRS04",
        "PEGJ900532HJCRRS04",
        "PEGJ900231HJCRRS04",
        "PEGJ900512WJCRRS04",
        "PEGJ900512HZZRRS04",
        "PEGJ900512HJCARS04",
        "PÑGJ900512HJCRRS04",
        "PEGJ900512HJCRRS0A"
      })
  void refuses_what_has_not_the_form(String text) {
    assertThat(Curp.problemOf(text)).contains(Problem.MALFORMED);
    assertThatThrownBy(() -> Curp.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_generic_one_is_read_and_agrees_with_everything() {
    Curp generic = Curp.of(GENERIC);
    assertThat(generic.isGeneric()).isTrue();
    assertThat(generic.agreesWith(LocalDate.of(1990, 5, 12))).isTrue();
    assertThat(generic.agreesWith(Sex.MALE)).isTrue();
    assertThat(generic.hintsAtCenturyOf(LocalDate.of(2015, 5, 12))).isTrue();
    assertThat(generic.birthState()).isEmpty();
  }

  @Test
  void knows_its_birth_date_sex_and_state() {
    Curp curp = Curp.of("PEGJ900512HJCRRS04");
    assertThat(curp.agreesWith(LocalDate.of(1990, 5, 12))).isTrue();
    assertThat(curp.agreesWith(LocalDate.of(1990, 5, 13))).isFalse();
    assertThat(curp.agreesWith(LocalDate.of(1991, 5, 12))).isFalse();
    assertThat(curp.agreesWith(Sex.MALE)).isTrue();
    assertThat(curp.agreesWith(Sex.FEMALE)).isFalse();
    assertThat(curp.agreesWith(Sex.UNKNOWN)).isTrue();
    assertThat(curp.birthState()).contains("JC");
  }

  @Test
  void the_century_is_only_hinted_at() {
    Curp curp = Curp.of("PEGJ900512HJCRRS04");
    assertThat(curp.hintsAtCenturyOf(LocalDate.of(1990, 5, 12))).isTrue();
    assertThat(curp.hintsAtCenturyOf(LocalDate.of(2090, 5, 12))).isFalse();
    assertThat(curp.agreesWith(LocalDate.of(2090, 5, 12))).isTrue();
  }

  @Test
  void every_wrong_last_digit_is_caught() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertThat(Curp.problemOf("PEGJ900512HJCRRS0" + digit).isEmpty()).isEqualTo(digit == '4');
    }
  }
}
