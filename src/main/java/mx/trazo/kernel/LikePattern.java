package mx.trazo.kernel;

/** Texts that people type, as SQL's LIKE looks for them. */
public final class LikePattern {
  /** For every value. */
  public static final String ANY = "%";

  private LikePattern() {}

  /** For values that begin with exactly this text: nothing in it stands for something else. */
  public static String beginningWith(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** For values of words with blanks before each of them, one of which begins so. */
  public static String wordBeginningWith(String word) {
    return "% " + beginningWith(word);
  }
}
