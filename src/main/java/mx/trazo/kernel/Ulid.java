package mx.trazo.kernel;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Textual identifiers of 26 characters: 48 bits of time, 80 of chance, in Crockford's base 32, so
 * that they sort by time of creation and can be made anywhere, also without a network.
 */
public final class Ulid {
  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 26;

  private Ulid() {}

  /** A fresh identifier for the instant given. */
  public static String at(Instant now, RandomGenerator random) {
    var out = new char[LENGTH];
    long time = now.toEpochMilli() & 0xFFFF_FFFF_FFFFL;
    for (int i = 9; i >= 0; i--) {
      out[i] = DIGITS[(int) (time & 31)];
      time >>>= 5;
    }
    long high = random.nextLong();
    long low = random.nextLong();
    for (int i = 0; i < 8; i++) {
      out[10 + i] = DIGITS[(int) ((high >>> (5 * i)) & 31)];
      out[18 + i] = DIGITS[(int) ((low >>> (5 * i)) & 31)];
    }
    return new String(out);
  }

  /** Whether the text has the form of an identifier; upper case only. */
  public static boolean looksRight(String text) {
    if (text.length() != LENGTH || text.charAt(0) > '7') {
      return false;
    }
    return text.chars().allMatch(c -> "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(c) >= 0);
  }

  /**
   * Returns the text when it has the form of an identifier.
   *
   * @throws IllegalArgumentException otherwise; edges check with {@link #looksRight} first
   */
  static String require(String text) {
    if (!looksRight(text)) {
      throw new IllegalArgumentException("not an identifier");
    }
    return text;
  }
}
