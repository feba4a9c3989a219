package mx.trazo.result;

import org.jspecify.annotations.Nullable;

/** Words that a specialist writes beside the values. */
final class FreeText {
  /** Comments beside one value or block. */
  static final int COMMENT = 2000;

  /** The conclusion of a whole report. */
  static final int CONCLUSION = 4000;

  private FreeText() {}

  /**
   * The text without blanks around it; blank counts as none.
   *
   * @throws IllegalArgumentException when it is longer than can be kept; edges check first
   */
  static @Nullable String tidy(@Nullable String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String bare = text.strip();
    if (bare.length() > longest) {
      throw new IllegalArgumentException("longer than can be kept");
    }
    return bare;
  }
}
