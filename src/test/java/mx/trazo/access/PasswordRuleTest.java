package mx.trazo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mx.trazo.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "caballo grapa nube tren",
        "Zx9!kuwq-38Lm",
        "ñandú volador 7 azul",
        "una frase cualquiera",
      })
  void takes_long_passwords_without_asking_for_signs(String password) {
    assertThat(judge(password)).isEmpty();
  }

  @Test
  void refuses_fewer_than_twelve_characters_counting_code_points() {
    assertThat(judge("kuwq38Lm!x9")).contains(AccessRefusal.PASSWORD_TOO_SHORT);
    assertThat(judge("🐎📎☁️🚂🌵")).contains(AccessRefusal.PASSWORD_TOO_SHORT);
  }

  @Test
  void refuses_more_than_can_be_hashed_calmly() {
    assertThat(judge("ab cd".repeat(26))).contains(AccessRefusal.PASSWORD_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contraseña1234",
        "contrasena-2026!",
        "Laboratorio2026",
        "aaaaaaaaaaaa",
        "121212121212",
        "123456789012",
        "abcdefghijklm",
        "1qaz2wsx3edc",
        "ImssBienestar2026",
        "mi-usuaria.rosa-1",
      })
  void refuses_what_anybody_would_try_first(String password) {
    assertThat(judge(password)).contains(AccessRefusal.PASSWORD_TOO_OBVIOUS);
  }

  private static Optional<RefusalCode> judge(String password) {
    return PasswordRule.judge(password, "usuaria.rosa").map(refusal -> refusal.code());
  }
}
