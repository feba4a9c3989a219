package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  private static final PersonName NUNEZ = new PersonName("María José", "Núñez", "de la O");

  @Test
  void is_shown_as_typed_and_listed_in_upper_case_with_accents() {
    assertThat(NUNEZ.spoken()).isEqualTo("María José Núñez de la O");
    assertThat(NUNEZ.surnameFirst()).isEqualTo("NÚÑEZ DE LA O, MARÍA JOSÉ");
    assertThat(new PersonName("Ana", "Ruiz", null).surnameFirst()).isEqualTo("RUIZ, ANA");
  }

  @Test
  void is_searched_without_accents_and_with_n_for_its_tilde() {
    assertThat(NUNEZ.surnameKey()).isEqualTo("NUNEZ DE LA O MARIA JOSE");
    assertThat(NUNEZ.givenKey()).isEqualTo("MARIA JOSE NUNEZ DE LA O");
  }

  @Test
  void is_the_same_however_the_accents_were_typed() {
    String decomposed = Normalizer.normalize("Núñez", Normalizer.Form.NFD);
    assertThat(PersonName.tidy("  " + decomposed + "  ")).isEqualTo("Núñez");
    assertThat(NUNEZ.sameAs(new PersonName("MARIA JOSE", "NUNEZ", "DE LA O"))).isTrue();
    assertThat(NUNEZ.sameAs(new PersonName("María José", "Núñez", null))).isTrue();
    assertThat(NUNEZ.sameAs(new PersonName("María", "Núñez", "de la O"))).isFalse();
  }

  @Test
  void keeps_long_names_whole() {
    String sixty = "María de los Ángeles Guadalupe del Perpetuo Socorro Concepción";
    assertThat(sixty.length()).isGreaterThan(60);
    assertThat(new PersonName(sixty, "Ñandú", null).given()).isEqualTo(sixty);
    assertThat(PersonName.allowed("a".repeat(PersonName.MAX_PART))).isTrue();
    assertThat(PersonName.allowed("a".repeat(PersonName.MAX_PART + 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R2D2", "<b>Ana</b>", "Ana\tRuiz", "Ana;Ruiz", "=Ana"})
  void has_no_digits_tabs_or_signs(String part) {
    assertThat(PersonName.allowed(part)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Farrill", "Sáenz-Peña", "Ma. Elena", "XX", "Ñ", "D’Angelo"})
  void has_the_signs_that_papers_have(String part) {
    assertThat(PersonName.allowed(part)).isTrue();
  }
}
