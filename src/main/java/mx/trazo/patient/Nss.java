package mx.trazo.patient;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Número de Seguridad Social: eleven digits, the last by Luhn's rule. It names an insured person;
 * a child carries the number of a parent, so that it alone identifies no patient.
 */
public record Nss(String text) {
  private static final Pattern FORM = Pattern.compile("\\d{11}");

  /** What is wrong with a typed NSS. */
  public enum Problem {
    /** It has not eleven digits. */
    MALFORMED,
    /** Its last digit does not follow from the others. */
    WRONG_CHECK_DIGIT
  }

  /** Refuses a text with a problem. */
  public Nss {
    if (problemOf(text).isPresent() || !text.equals(normal(text))) {
      throw new IllegalArgumentException("not an NSS");
    }
  }

  /** Reads an NSS as typed; check {@link #problemOf} first, it throws when there is a problem. */
  public static Nss of(String typed) {
    return new Nss(normal(typed));
  }

  /** What is wrong with an NSS as typed; blanks and hyphens between the digits do not matter. */
  public static Optional<Problem> problemOf(String typed) {
    String text = normal(typed);
    if (!FORM.matcher(text).matches()) {
      return Optional.of(Problem.MALFORMED);
    }
    return luhnHolds(text) ? Optional.empty() : Optional.of(Problem.WRONG_CHECK_DIGIT);
  }

  private static String normal(String typed) {
    return typed.replaceAll("[\\s-]", "");
  }

  private static boolean luhnHolds(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(text.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
