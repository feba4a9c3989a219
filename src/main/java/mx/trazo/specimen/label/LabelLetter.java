package mx.trazo.specimen.label;

/**
 * The letter before the twelve digits, and its share in the check digit: each letter leads the
 * digits with a value of its own, so that a letter lost or misread is caught like a wrong digit.
 */
enum LabelLetter {
  NONE("", 0),
  BOX("E", 1),
  RACK("G", 2),
  USER("U", 3),
  CONTROL("X", 4);

  private final String letter;
  private final int lead;

  LabelLetter(String letter, int lead) {
    this.letter = letter;
    this.lead = lead;
  }

  String letter() {
    return letter;
  }

  /** Letter, year, serial and check digit. */
  String write(LabelNumber number) {
    String digits = number.digits();
    return letter + digits + CheckDigit.of(lead, digits);
  }

  /** Whether the twelve digits belong under this letter. */
  boolean accepts(String twelveDigits) {
    return CheckDigit.closes(lead, twelveDigits);
  }
}
