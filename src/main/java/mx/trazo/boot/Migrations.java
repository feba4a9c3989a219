package mx.trazo.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The migrations this build brings, each with the checksum that Flyway gives it. */
final class Migrations {
  private static final String FOLDER = "db/migration";
  private static final Pattern FORM = Pattern.compile("V([0-9]+)__\\w+\\.sql");

  private Migrations() {}

  /** Version to checksum. */
  static Map<String, Integer> checksums() {
    try {
      Map<String, Integer> found = new TreeMap<>();
      ClassLoader loader = Migrations.class.getClassLoader();
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        for (String name : names(folder)) {
          Matcher form = FORM.matcher(name);
          if (form.matches()) {
            try (InputStream file = loader.getResourceAsStream(FOLDER + "/" + name)) {
              found.put(form.group(1), checksum(file));
            }
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER + "/"))
          .map(name -> name.substring(FOLDER.length() + 1))
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The sum over all lines without their ends, so that a checkout's line ends do not matter. */
  private static int checksum(InputStream file) throws IOException {
    var sum = new CRC32();
    var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      sum.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return (int) sum.getValue();
  }
}
