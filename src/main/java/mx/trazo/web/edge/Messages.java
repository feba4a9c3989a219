package mx.trazo.web.edge;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence people read, in Mexican Spanish: all bundles {@code i18n/<room>_es_MX.properties},
 * read once. A key stands in one bundle only.
 */
@Singleton
public class Messages {
  private static final String FOLDER = "i18n";
  private static final String ENDING = "_es_MX.properties";
  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

  private final Map<String, String> patterns = new HashMap<>();

  /**
   * Reads all bundles.
   *
   * @throws IllegalStateException when two bundles have the same key or a pattern is broken
   */
  public Messages() {
    try {
      for (URL folder : Collections.list(Messages.class.getClassLoader().getResources(FOLDER))) {
        for (URL bundle : bundlesIn(folder)) {
          read(bundle);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The sentence of the key with its facts filled in ({@link MessageFormat}).
   *
   * @throws IllegalArgumentException when no bundle has the key
   */
  public String get(String key, @Nullable Object... facts) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no bundle has the key " + key);
    }
    return new MessageFormat(pattern, MEXICO).format(facts);
  }

  /**
   * How many facts the sentence of the key speaks of.
   *
   * @throws IllegalArgumentException when no bundle has the key
   */
  public int places(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no bundle has the key " + key);
    }
    return new MessageFormat(pattern, MEXICO).getFormatsByArgumentIndex().length;
  }

  /** Whether some bundle has the key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** All keys, for tests. */
  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  private void read(URL bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (String key : properties.stringPropertyNames()) {
      String pattern = properties.getProperty(key);
      try {
        MessageFormat checked = new MessageFormat(pattern, MEXICO);
        if (patterns.put(key, checked.toPattern().isEmpty() ? "" : pattern) != null) {
          throw new IllegalStateException("two bundles have the key " + key);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("the pattern of " + key + " is broken", e);
      }
    }
  }

  private static List<URL> bundlesIn(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      jar.setUseCaches(true);
      String base = folder.toString();
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER + "/") && name.endsWith(ENDING))
          .map(name -> url(base + name.substring(base.endsWith("/") ? 5 : 4)))
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .map(file -> url(file.toUri().toString()))
          .toList();
    }
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (java.net.MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
