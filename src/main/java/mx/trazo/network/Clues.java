package mx.trazo.network;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Clave Única de Establecimientos de Salud: two letters of the state, three of the institution,
 * five digits of a serial and one more digit.
 *
 * <p>The rule for the last digit was derived from 395 real codes and no official text was found, so
 * that a failing digit is a warning and never a refusal.
 */
public record Clues(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{5}\\d{6}");

  /** Refuses a text that {@link #parse} would not answer. */
  public Clues {
    if (!FORM.matcher(text).matches() || MexicanState.find(text.substring(0, 2)).isEmpty()) {
      throw new IllegalArgumentException("not a CLUES");
    }
  }

  /**
   * Reads a CLUES as typed, in any case and with blanks around it; empty when it has not the form.
   */
  public static Optional<Clues> parse(String typed) {
    String text = typed.strip().toUpperCase(Locale.ROOT);
    boolean right =
        FORM.matcher(text).matches() && MexicanState.find(text.substring(0, 2)).isPresent();
    return right ? Optional.of(new Clues(text)) : Optional.empty();
  }

  /** The state the code was given for. */
  public MexicanState state() {
    return MexicanState.valueOf(text.substring(0, 2));
  }

  /** The institution's three letters, for instance IMB for IMSS-Bienestar or SSA. */
  public String institution() {
    return text.substring(2, 5);
  }

  /**
   * Whether the last digit is 2·(serial − letters) mod 7, letters counting A as 1 to Z as 26; when
   * not, somebody should look the code up in the ministry's catalogue.
   */
  public boolean checkDigitHolds() {
    int letters = 0;
    for (int i = 0; i < 5; i++) {
      letters += text.charAt(i) - 'A' + 1;
    }
    int serial = Integer.parseInt(text.substring(5, 10));
    return Math.floorMod(2 * (serial - letters), 7) == text.charAt(10) - '0';
  }
}
