package mx.trazo.result;

import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.Ids;

/**
 * The code on a report by which anybody can check that a laboratory issued it: eleven characters of
 * chance and a check character, out of digits and capitals without I and O. 34^11 is about 7 ×
 * 10^16: nobody guesses one.
 */
public final class VerificationCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CHANCE = 11;

  private VerificationCode() {}

  /** A fresh code out of the part of an identifier that cannot be predicted. */
  public static String fresh(Ids ids) {
    String id = ids.next();
    String chance = id.substring(id.length() - CHANCE);
    return chance + check(chance);
  }

  /**
   * The code a person meant: small letters, blanks and hyphens do not matter, O is read as 0 and I
   * as 1. Empty when a character is wrong or missing.
   */
  public static Optional<String> read(String typed) {
    if (typed.length() > 60) {
      return Optional.empty();
    }
    String bare =
        typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1');
    if (bare.length() != CHANCE + 1 || bare.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return Optional.empty();
    }
    boolean right = check(bare.substring(0, CHANCE)) == bare.charAt(CHANCE);
    return right ? Optional.of(bare) : Optional.empty();
  }

  /** The code in groups of four, as it is printed. */
  public static String grouped(String code) {
    return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
  }

  /**
   * ISO 7064 in its hybrid form over 34 characters, as MOD 37,36 does it over 36: finds every
   * single wrong character and nearly every swap of neighbours.
   */
  private static char check(CharSequence chance) {
    int size = ALPHABET.length();
    int carry = size;
    for (int i = 0; i < chance.length(); i++) {
      int sum = (carry + ALPHABET.indexOf(chance.charAt(i))) % size;
      carry = (sum == 0 ? size : sum) * 2 % (size + 1);
    }
    return ALPHABET.charAt((size + 1 - carry) % size);
  }
}
