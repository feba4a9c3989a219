package mx.trazo.fhir;

/** Which characters a text from outside may hold. */
final class Characters {
  private Characters() {}

  /**
   * The index of the first character that no message may hold, or -1: control characters other than
   * tab, line feed and carriage return; half a surrogate pair; the two non-characters; and the
   * marks that turn the direction of text around, with which a name can be made to read as another
   * (the embeddings, overrides and isolates of Unicode's annex 9).
   */
  static int firstForbidden(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7F) {
        if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
          return i;
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      } else if (Character.isLowSurrogate(c) || forbiddenAboveAscii(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean forbiddenAboveAscii(char c) {
    return (c <= 0x9F && c != 0x85)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  /** The character as U+XXXX, which is safe to show anywhere. */
  static String name(char c) {
    return String.format("U+%04X", (int) c);
  }

  /** A text from outside, shortened and with nothing in it that could disturb a page or a log. */
  static String tame(String text, int limit) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length() && out.length() < limit; i++) {
      char c = text.charAt(i);
      boolean plain =
          (Character.isLetterOrDigit(c) && !Character.isSurrogate(c))
              || " .,:;/_-[]()'$|+=#".indexOf(c) >= 0;
      out.append(plain ? c : '?');
    }
    return out.toString();
  }
}
