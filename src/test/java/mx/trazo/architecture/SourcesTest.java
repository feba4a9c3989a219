package mx.trazo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the house asks of the files themselves. */
class SourcesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final int LONGEST = 400;

  /** A Javadoc that ends one sentence before {@code @NullMarked}. */
  private static final Pattern ROOM =
      Pattern.compile("/\\*\\*(?s:.)+?\\.\\s*(?s:.)*?\\*/\\s*@NullMarked\\s+package mx\\.trazo");

  private static final Pattern SHAPELESS =
      Pattern.compile("(?i:utils?|common|impl|dtos?|managers?|helpers?)");
  private static final Pattern SHAPELESS_ENDING =
      Pattern.compile("\\w*(?:Utils?|Common|Impl|D[tT][oO]|Manager|Helper)");

  @Test
  void every_package_says_its_sentence_and_is_null_marked() throws IOException {
    try (Stream<Path> folders = Files.walk(MAIN)) {
      List<Path> packages = folders.filter(SourcesTest::holdsJava).toList();
      assertThat(packages).isNotEmpty();
      for (Path folder : packages) {
        Path file = folder.resolve("package-info.java");
        assertThat(file).exists();
        assertThat(Files.readString(file)).as(file.toString()).containsPattern(ROOM);
      }
    }
  }

  @Test
  void no_file_is_longer_than_400_lines() throws IOException {
    assertThat(javaFiles(Path.of("src")))
        .allSatisfy(f -> assertThat(lines(f)).as(f.toString()).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void nothing_has_a_shapeless_name() throws IOException {
    for (Path file : javaFiles(MAIN)) {
      for (Path part : MAIN.relativize(file.getParent())) {
        assertThat(part.toString()).as(file.toString()).doesNotMatch(SHAPELESS);
      }
      String name = file.getFileName().toString().replace(".java", "");
      assertThat(name).as(file.toString()).doesNotMatch(SHAPELESS_ENDING);
    }
  }

  @Test
  void no_test_is_switched_off_and_nothing_is_left_for_later() throws IOException {
    Pattern later = Pattern.compile("@Disabled|\\b(?:TO" + "DO|FIX" + "ME|XXX)\\b");
    for (Path file : javaFiles(Path.of("src"))) {
      if (!file.endsWith("SourcesTest.java")) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(later);
      }
    }
  }

  /** A field of such a name takes the place of the property of its form that scripts ask for. */
  @Test
  void no_field_hides_a_property_of_its_form() throws IOException {
    Pattern hides = Pattern.compile("name=\"(?:method|action|target|submit|reset|elements)\"");
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "jte"))) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".jte")).toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(hides);
      }
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".java")).toList();
    }
  }

  private static boolean holdsJava(Path folder) {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files.anyMatch(f -> f.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
