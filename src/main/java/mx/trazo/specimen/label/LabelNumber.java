package mx.trazo.specimen.label;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The opaque number on a label: it says nothing about patient, hospital or test, is given out once
 * in the whole network and never again, also when it was not used.
 *
 * @param year the last two digits of the year it was allotted, see {@link #yearOf}
 * @param serial 0 to 999 999 999; gaps are normal
 */
public record LabelNumber(int year, int serial) {
  /** Digits in the text: year, serial, check digit. */
  public static final int LENGTH = 12;

  /** One more than the last serial of a year. */
  static final int SERIALS = 1_000_000_000;

  /**
   * The zone whose calendar decides the year, for the whole network: the Mexican centre, six hours
   * behind UTC. One zone for all keeps the serials of a year in one row; in the north-west the new
   * year of the labels begins two hours early, which harms nobody.
   */
  private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

  /** Refuses numbers that do not fit in eleven digits. */
  public LabelNumber {
    if (year < 0 || year > 99 || serial < 0 || serial >= SERIALS) {
      throw new IllegalArgumentException("label number out of range");
    }
  }

  /** The number of a two-digit year and a serial. */
  public static LabelNumber of(int year, int serial) {
    return new LabelNumber(year, serial);
  }

  /**
   * Reads exactly the form that {@link #text} writes. What comes from a scanner or a keyboard goes
   * through {@link LabelReading#read} first.
   */
  public static Optional<LabelNumber> parse(String text) {
    return fits(text) && LabelLetter.NONE.accepts(text)
        ? Optional.of(ofDigits(text))
        : Optional.empty();
  }

  /** The two-digit year in which a number asked for at this instant is allotted. */
  public static int yearOf(Instant now) {
    return now.atZone(ZONE).getYear() % 100;
  }

  /** Twelve digits: two of the year, nine of the serial, the check digit. */
  public String text() {
    return LabelLetter.NONE.write(this);
  }

  /** Whether the text is twelve ASCII digits. */
  static boolean fits(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number in twelve digits whose check digit was already looked at. */
  static LabelNumber ofDigits(String twelve) {
    return new LabelNumber(
        Integer.parseInt(twelve, 0, 2, 10), Integer.parseInt(twelve, 2, LENGTH - 1, 10));
  }

  /** The eleven digits before the check digit. */
  String digits() {
    // by hand: every scan writes numbers several times, and a format string is read each time
    String digits = Long.toString((100L + year) * SERIALS + serial);
    return digits.substring(1);
  }
}
