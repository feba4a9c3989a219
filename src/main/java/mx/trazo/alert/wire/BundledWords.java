package mx.trazo.alert.wire;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import mx.trazo.alert.AlertTemplate;
import mx.trazo.alert.AlertWords;
import mx.trazo.tracking.ConcernKind;

/** The words of the system, from the bundle of the room. */
@Singleton
class BundledWords implements AlertWords {
  private static final Locale MEXICO = Locale.of("es", "MX");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "i18n.alert",
          MEXICO,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private final String publicUrl;

  BundledWords(@Value("${trazo.public-url:}") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  @Override
  public AlertTemplate template(ConcernKind kind) {
    return new AlertTemplate(
        of("alert.words.subject." + kind),
        of("alert.words.intro." + kind),
        of("alert.words.line." + kind));
  }

  @Override
  public String escalated() {
    return of("alert.words.escalated");
  }

  @Override
  public String more(int more) {
    return of("alert.words.more", more);
  }

  @Override
  public String where() {
    return publicUrl.isBlank() ? "" : of("alert.words.where", publicUrl + "/alertas");
  }

  @Override
  public String unnamed() {
    return of("alert.words.unnamed");
  }

  private static String of(String key, Object... facts) {
    return new MessageFormat(BUNDLE.getString(key), MEXICO).format(facts);
  }
}
