package mx.trazo.web.signin;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The form with which somebody changes their password.
 *
 * @param actual the present one
 * @param nueva the wanted one
 * @param repetida the wanted one again
 */
@Serdeable
record PasswordForm(@Nullable String actual, @Nullable String nueva, @Nullable String repetida) {
  /** Without the passwords. */
  @Override
  public String toString() {
    return "PasswordForm";
  }
}
