package mx.trazo.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Clave Única de Registro de Población: 18 characters, the last a check digit. We read and check
 * them, we never make them.
 *
 * <p>The generic CURP stands for a person without one; many patients share it, so that it never
 * identifies anybody.
 */
public record Curp(String text) {
  /** Birth state of somebody born abroad. */
  public static final String BORN_ABROAD = "NE";

  private static final String GENERIC = "XXXX999999XXXXXX99";
  private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z][AEIOUX][A-Z]{2}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[HMX]"
              + "(AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC"
              + "|TS|TL|VZ|YN|ZS|NE)[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\\d");

  /** What is wrong with a typed CURP. */
  public enum Problem {
    /** It has not 18 characters of the right kinds, or its date does not exist. */
    MALFORMED,
    /** Its last digit does not follow from the others: a character was mistyped. */
    WRONG_CHECK_DIGIT
  }

  /** Refuses a text with a problem. */
  public Curp {
    if (problemOf(text).isPresent() || !text.equals(normal(text))) {
      throw new IllegalArgumentException("not a CURP");
    }
  }

  /** Reads a CURP as typed; check {@link #problemOf} first, it throws when there is a problem. */
  public static Curp of(String typed) {
    return new Curp(normal(typed));
  }

  /** What is wrong with a CURP as typed, in any case and with blanks around it. */
  public static Optional<Problem> problemOf(String typed) {
    String text = normal(typed);
    if (text.equals(GENERIC)) {
      return Optional.empty();
    }
    if (!FORM.matcher(text).matches() || !dateExists(text)) {
      return Optional.of(Problem.MALFORMED);
    }
    return checkDigit(text) == text.charAt(17) - '0'
        ? Optional.empty()
        : Optional.of(Problem.WRONG_CHECK_DIGIT);
  }

  /** Whether it is the generic one, which belongs to nobody. */
  public boolean isGeneric() {
    return text.equals(GENERIC);
  }

  /** Whether its six digits are those of a birth date; the century is not compared. */
  public boolean agreesWith(LocalDate birthDate) {
    return isGeneric()
        || text.substring(4, 10)
            .equals(
                "%02d%02d%02d"
                    .formatted(
                        birthDate.getYear() % 100,
                        birthDate.getMonthValue(),
                        birthDate.getDayOfMonth()));
  }

  /**
   * Whether position 17 hints at the century of a birth date: a digit until 1999, a letter since
   * 2000. One published specification allows digits later, so that this is only a hint.
   */
  public boolean hintsAtCenturyOf(LocalDate birthDate) {
    boolean letter = text.charAt(16) >= 'A';
    return isGeneric() || letter == birthDate.getYear() >= 2000;
  }

  /** Whether its sex is the one given; an unknown sex agrees with every CURP. */
  public boolean agreesWith(Sex sex) {
    return isGeneric() || sex == Sex.UNKNOWN || text.charAt(10) == sex.curpLetter();
  }

  /** The two letters of the birth state, {@link #BORN_ABROAD} included; empty when generic. */
  public Optional<String> birthState() {
    return isGeneric() ? Optional.empty() : Optional.of(text.substring(11, 13));
  }

  private static String normal(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }

  private static int checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += VALUES.indexOf(text.charAt(i)) * (18 - i);
    }
    return (10 - sum % 10) % 10;
  }

  private static boolean dateExists(String text) {
    int year = Integer.parseInt(text.substring(4, 6));
    int month = Integer.parseInt(text.substring(6, 8));
    int day = Integer.parseInt(text.substring(8, 10));
    return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
  }

  private static boolean isDate(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
