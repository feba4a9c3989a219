package mx.trazo.access.store;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash with its parameters, written as a PHC string.
 *
 * @param memoryKib KiB of memory
 * @param salt base64 without padding
 * @param hash base64 without padding
 */
record PhcHash(int memoryKib, int passes, int lanes, String salt, String hash) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,3}),p=([0-9]{1,2})"
              + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{16,86})");

  /** A hash just computed. */
  static PhcHash of(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PhcHash(
        memoryKib, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /**
   * Reads a PHC string.
   *
   * @throws IllegalStateException when it is not one: the table was tampered with
   */
  static PhcHash parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException("a password hash in the database has another form");
    }
    return new PhcHash(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        matcher.group(4),
        matcher.group(5));
  }

  /** The salt itself. */
  byte[] saltBytes() {
    return Base64.getDecoder().decode(salt);
  }

  /** The hash itself. */
  byte[] hashBytes() {
    return Base64.getDecoder().decode(hash);
  }

  /** The PHC string. */
  String text() {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(memoryKib, passes, lanes, salt, hash);
  }
}
