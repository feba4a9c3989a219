package mx.trazo.web.signin;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The form with which somebody chooses their PIN.
 *
 * @param actual the present password
 * @param nip the wanted one
 * @param repetido the wanted one again
 */
@Serdeable
record PinForm(@Nullable String actual, @Nullable String nip, @Nullable String repetido) {
  /** Without the secrets. */
  @Override
  public String toString() {
    return "PinForm";
  }
}
