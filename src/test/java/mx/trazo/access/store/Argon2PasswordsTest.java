package mx.trazo.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {
  private static final String PASSWORD = "caballo grapa nube tren";

  private final Argon2Passwords light = new Argon2Passwords(64, 1);

  @Test
  void knows_a_password_again() {
    String hash = light.hash(PASSWORD);
    assertThat(light.matches(PASSWORD, hash)).isTrue();
    assertThat(light.matches(PASSWORD + " ", hash)).isFalse();
    assertThat(light.matches("", hash)).isFalse();
  }

  @Test
  void two_hashes_of_one_password_differ() {
    assertThat(light.hash(PASSWORD)).isNotEqualTo(light.hash(PASSWORD));
  }

  @Test
  void nobody_has_no_password() {
    assertThat(light.matches(PASSWORD, null)).isFalse();
  }

  @Test
  void production_uses_64_mebibytes_and_three_passes() {
    Argon2Passwords full = new Argon2Passwords(65536, 3);
    String hash = full.hash(PASSWORD);
    assertThat(hash).startsWith("$argon2id$v=19$m=65536,t=3,p=1$").hasSizeLessThan(160);
    assertThat(light.matches(PASSWORD, hash)).isTrue();
  }

  @Test
  void the_same_letters_typed_on_another_keyboard_are_the_same_password() {
    String composed = "pi\u00f1ata con m\u00fasica";
    String decomposed = "pin\u0303ata con mu\u0301sica";
    assertThat(light.matches(decomposed, light.hash(composed))).isTrue();
  }

  /** Test vector of RFC 9106 needs a secret and data; this one is PHC's reference program's. */
  @Test
  void agrees_with_the_reference_program() {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertThat(light.matches("password", reference)).isTrue();
    assertThat(light.matches("passwore", reference)).isFalse();
  }

  @Test
  void a_hash_of_another_form_is_a_defect() {
    assertThatThrownBy(() -> light.matches(PASSWORD, "$2b$10$notargon"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void many_at_once_wait_their_turn() throws Exception {
    String hash = light.hash(PASSWORD);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads.invokeAll(
              IntStream.range(0, 40)
                  .<java.util.concurrent.Callable<Boolean>>mapToObj(
                      i -> () -> light.matches(PASSWORD, hash))
                  .toList());
      for (var answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    }
  }
}
