package mx.trazo.access;

import org.jspecify.annotations.Nullable;

/** Turns passwords into hashes that are slow to guess. Never called inside a transaction. */
public interface Passwords {
  /**
   * A fresh hash in PHC form.
   *
   * @throws PasswordsBusy when too many others are waiting
   */
  String hash(String password);

  /**
   * Whether the password belongs to the hash. With no hash it does the same work and says no, so
   * that an unknown name takes as long as a known one.
   *
   * @throws PasswordsBusy when too many others are waiting
   */
  boolean matches(String password, @Nullable String hash);
}
