package mx.trazo.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import mx.trazo.patient.Curp;

/** CURPs of people who do not exist, with the birth dates in them. */
final class Curps {
  private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";
  private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
  private static final int DAYS = 20_000;

  private Curps() {}

  /** The birth date of a number. */
  static LocalDate birthDate(int number) {
    return FIRST.plusDays(number % DAYS);
  }

  /** The CURP of a woman; its last digit is found. */
  static String of(int number) {
    int left = number / DAYS;
    String inner =
        ""
            + CONSONANTS.charAt(left / CONSONANTS.length() % CONSONANTS.length())
            + CONSONANTS.charAt(left % CONSONANTS.length())
            + "N";
    String begin =
        "SABC" + birthDate(number).format(DateTimeFormatter.ofPattern("yyMMdd")) + "MDF" + inner;
    for (int digit = 0; digit < 10; digit++) {
      String curp = begin + "0" + digit;
      if (Curp.problemOf(curp).isEmpty()) {
        return curp;
      }
    }
    throw new IllegalStateException("no digit fits " + begin);
  }
}
