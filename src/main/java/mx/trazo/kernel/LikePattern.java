package mx.trazo.kernel;

/** Texts that people type, as SQL's LIKE looks for them. */
public final class LikePattern {
  private LikePattern() {}

  /** For values that begin with exactly this text: nothing in it stands for something else. */
  public static String beginningWith(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
