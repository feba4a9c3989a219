package mx.trazo.kernel;

/**
 * Texts that people type, as a column of keys in ASCII can be compared with them: the database
 * refuses to compare such a column with a letter that it cannot hold, such as ñ.
 */
public final class AsciiKey {
  private AsciiKey() {}

  /**
   * The text with a question mark, which no key of ours holds, for whatever ASCII does not have.
   */
  public static String of(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
