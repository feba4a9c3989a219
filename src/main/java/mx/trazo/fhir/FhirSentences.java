package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import mx.trazo.kernel.Refusal;

/**
 * The sentence of a refusal in Spanish for people and in English for programmers. A refusal of any
 * room may pass through here; one without an English sentence says its code.
 */
@Singleton
public class FhirSentences {
  private static final Locale MEXICO = Locale.of("es", "MX");
  private static final List<String> ROOMS =
      List.of(
          "messages",
          "access",
          "network",
          "patient",
          "order",
          "specimen",
          "custody",
          "shipment",
          "reception",
          "processing",
          "result",
          "turnaround",
          "notification",
          "fhir");

  private final Properties spanish = new Properties();
  private final Properties english = new Properties();

  /** Reads the bundles of all rooms once. */
  public FhirSentences() {
    for (String room : ROOMS) {
      load(spanish, "i18n/" + room + "_es_MX.properties");
    }
    load(english, "i18n/fhir_en.properties");
  }

  /** The sentence in Mexican Spanish, or the bare code when the bundle has none. */
  public String spanish(Refusal refusal) {
    return sentence(spanish, MEXICO, refusal);
  }

  /** The sentence in English, or the bare code with its facts when the bundle has none. */
  public String english(Refusal refusal) {
    return sentence(english, Locale.ENGLISH, refusal);
  }

  private static String sentence(Properties bundle, Locale locale, Refusal refusal) {
    String pattern = bundle.getProperty("refusal." + refusal.code().name());
    if (pattern == null) {
      String facts = refusal.facts().isEmpty() ? "" : ": " + String.join(", ", refusal.facts());
      return refusal.code().name() + facts;
    }
    return new MessageFormat(pattern, locale).format(refusal.facts().toArray());
  }

  private static void load(Properties into, String resource) {
    try (InputStream in = FhirSentences.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
