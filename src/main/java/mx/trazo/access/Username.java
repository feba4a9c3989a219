package mx.trazo.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody types to sign in: small letters, whatever was typed. */
final class Username {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

  private Username() {}

  /** Trimmed and in small letters. */
  static String normalise(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a normalised name has the form of one: 3 to 60 characters. */
  static boolean looksRight(String normalised) {
    return FORM.matcher(normalised).matches();
  }
}
