package mx.trazo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every "no" has its sentence in Spanish, and no sentence is left without its "no". */
class BundleTest {
  private static final Path BUNDLES = Path.of("src", "main", "resources", "i18n");
  private static final String PREFIX = "refusal.";

  @Test
  void the_names_of_refusals_are_unique_over_all_rooms() {
    Map<String, Long> often =
        codes().stream().collect(Collectors.groupingBy(RefusalCode::name, Collectors.counting()));
    assertThat(often).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  @Test
  void every_refusal_has_its_sentence_and_every_sentence_its_refusal() throws IOException {
    Set<String> sentences =
        texts().keySet().stream().filter(k -> k.startsWith(PREFIX)).collect(Collectors.toSet());
    Set<String> refusals = codes().stream().map(c -> PREFIX + c.name()).collect(Collectors.toSet());
    assertThat(sentences).containsExactlyInAnyOrderElementsOf(refusals);
  }

  @Test
  void every_sentence_can_be_formatted_and_ends_like_one() throws IOException {
    texts()
        .forEach((key, text) -> {
          if (key.startsWith(PREFIX)) {
            assertThatCode(() -> new MessageFormat(text, Locale.of("es", "MX")))
                .as(key)
                .doesNotThrowAnyException();
            assertThat(text).as(key).endsWith(".");
          }
        });
  }

  @Test
  void a_key_stands_in_one_bundle_only() throws IOException {
    Set<String> seen = new HashSet<>();
    for (Path file : bundles()) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.matches("[A-Za-z][\\w.-]*\\s*[=:].*")) {
          keys.add(line.split("\\s*[=:]", 2)[0]);
        }
      }
      assertThat(keys).as(file.toString()).allMatch(seen::add);
    }
  }

  @Test
  void what_a_carrier_takes_along_has_one_word() throws IOException {
    texts()
        .forEach((key, text) -> {
          if (!key.startsWith(PREFIX + "FHIR_")) {
            assertThat(text).as(key).doesNotContainIgnoringCase("paquete");
          }
        });
  }

  private static List<RefusalCode> codes() {
    List<RefusalCode> codes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter().importPath(Path.of("target", "classes", "mx", "trazo"))) {
      if (type.isEnum() && type.isAssignableTo(RefusalCode.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          codes.add((RefusalCode) constant);
        }
      }
    }
    return codes;
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : bundles()) {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
    }
    return texts;
  }

  private static List<Path> bundles() throws IOException {
    if (!Files.exists(BUNDLES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files.filter(f -> f.toString().endsWith("_es_MX.properties")).sorted().toList();
    }
  }
}
