package mx.trazo.web.signin;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The form of the sign-in page; its fields are named as people's password stores know them.
 *
 * @param volver where to go afterwards
 */
@Serdeable
@Introspected
record SignInForm(@Nullable String usuario, @Nullable String contrasena, @Nullable String volver) {
  /** Without the password. */
  @Override
  public String toString() {
    return "SignInForm";
  }
}
