package mx.trazo.web.edge;

/** Keeps spreadsheets from running what somebody typed into a cell (OWASP: CSV injection). */
public final class SafeCell {
  private static final String DANGEROUS = "=+-@\t\r\n|%";

  private SafeCell() {}

  /** The text with an apostrophe before it when a spreadsheet would take it for a formula. */
  public static String of(String text) {
    return isDangerous(text) ? "'" + text : text;
  }

  /** The text as it was before {@link #of}. */
  public static String undo(String text) {
    return text.length() > 1 && text.charAt(0) == '\'' && isDangerous(text.substring(1))
        ? text.substring(1)
        : text;
  }

  private static boolean isDangerous(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
  }
}
