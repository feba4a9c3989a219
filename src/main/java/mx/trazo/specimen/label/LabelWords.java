package mx.trazo.specimen.label;

import java.util.Locale;
import java.util.ResourceBundle;

/** The printed words of labels, from the room's bundle. */
final class LabelWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("i18n.label", Locale.of("es", "MX"));

  private LabelWords() {}

  static String word(String key) {
    return WORDS.getString("label." + key);
  }
}
