package mx.trazo.specimen.label;

/**
 * The check digit of H. Michael Damm (doctoral thesis, Marburg 2004) over a totally anti-symmetric
 * quasigroup of order 10: it catches every single wrong digit and every swap of two neighbours.
 */
final class CheckDigit {
  private static final String[] QUASIGROUP = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  private CheckDigit() {}

  /**
   * The digit that follows the digits given.
   *
   * @param lead a value from 0 to 9 that stands before the digits without being printed; 0 changes
   *     nothing
   * @param digits ASCII digits only
   */
  static char of(int lead, String digits) {
    return (char) ('0' + fold(lead, digits));
  }

  /** Whether the last digit is the check digit of the ones before it. */
  static boolean closes(int lead, String digits) {
    return fold(lead, digits) == 0;
  }

  private static int fold(int lead, String digits) {
    int interim = step(0, lead);
    for (int i = 0; i < digits.length(); i++) {
      interim = step(interim, digits.charAt(i) - '0');
    }
    return interim;
  }

  private static int step(int interim, int digit) {
    return QUASIGROUP[interim].charAt(digit) - '0';
  }
}
