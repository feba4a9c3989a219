package mx.trazo.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Opaque secrets of 256 random bits, of which only the SHA-256 is kept. */
final class SecretToken {
  private static final int BYTES = 32;
  private static final int LONGEST = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretToken() {}

  /** A fresh secret: 43 characters of base64url. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text from outside is worth looking up. */
  static boolean looksRight(String token) {
    return !token.isEmpty() && token.length() <= LONGEST;
  }

  /** The SHA-256 of a text, as 64 hexadecimal digits. */
  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
