package mx.trazo.specimen.label;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes off what devices put around a code, and knows what a code of ours can look like. */
final class ScannedText {
  /** Twelve digits, with or without one of our letters. */
  static final Pattern OURS = Pattern.compile("[EGUX]?[0-9]{12}");

  /** The same code of ours two or more times in a row. */
  static final Pattern DOUBLED = Pattern.compile("([EGUX]?[0-9]{12})(?:(?:\\][A-Z][0-9A-F])?\\1)+");

  /** Digits, perhaps after one of our letters, in another length. */
  static final Pattern NEARLY_OURS = Pattern.compile("[EGUX]?[0-9]+");

  /**
   * What a scanner set to the US layout leaves on a Spanish one, where hyphens, slashes and
   * brackets have other places, and anything outside ASCII.
   */
  static final Pattern OTHER_LAYOUT = Pattern.compile("['\"?(){}\\[]|[^\\x00-\\x7F]");

  /**
   * AIM symbology identifiers (ISO/IEC 15424) of the symbols that hospitals print; Caps Lock may
   * have changed the case of the letter.
   */
  private static final Pattern AIM = Pattern.compile("(?i)^\\][ACDEFIQZ][0-9A-F]");

  /** The longest AIM identifier. */
  private static final int AIM_LENGTH = 3;

  private ScannedText() {}

  /**
   * Without frame characters and AIM identifier, in upper case. A text that is too long stays too
   * long, but not longer than a few characters more.
   */
  static String clean(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && framing(raw.charAt(from))) {
      from++;
    }
    while (to > from && framing(raw.charAt(to - 1))) {
      to--;
    }
    int end = Math.min(to, from + LabelReading.LONGEST + AIM_LENGTH + 1);
    String bare = AIM.matcher(raw.substring(from, end)).replaceFirst("");
    return bare.strip().toUpperCase(Locale.ROOT);
  }

  /** Without the spaces between groups and the line ends between two readings. */
  static String withoutGaps(String text) {
    var out = new StringBuilder(text.length());
    text.chars().filter(c -> !framing((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** White space and the control characters that scanners send before or after a code. */
  private static boolean framing(char c) {
    return c <= ' ' || c == '\u007F' || c == '\u00A0' || Character.isWhitespace(c);
  }
}
