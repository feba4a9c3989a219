package mx.trazo.testing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder of tests or tools for Node, copied to {@code target} with the libraries of its lock
 * file, which npm fetches once per lock file. On a machine of the continuous integration a missing
 * npm is a failure; elsewhere the test says what to install and is left out.
 */
public final class NodeFolder {
  private final Path installed;

  private NodeFolder(Path installed) {
    this.installed = installed;
  }

  /** What a program answered. */
  public record Finished(int code, String out) {}

  /** Copies the folder and installs its libraries. */
  public static NodeFolder install(Path source, Path installed) throws IOException {
    Files.createDirectories(installed);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, installed.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    var folder = new NodeFolder(installed);
    Path stamp = installed.resolve("installed.json");
    Path lock = source.resolve("package-lock.json");
    if (!Files.exists(stamp) || Files.mismatch(stamp, lock) != -1) {
      Finished npm =
          folder.run(
              Map.of(),
              2,
              List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
      if (npm.code != 0) {
        missing("npm ci of " + source + " answered " + npm.code + ": " + npm.out);
      }
      Files.copy(lock, stamp, StandardCopyOption.REPLACE_EXISTING);
    }
    return folder;
  }

  /** The folder in {@code target}. */
  public Path path() {
    return installed;
  }

  /** Runs a program in the folder, at most so many minutes; what it writes is one text. */
  public Finished run(Map<String, String> environment, int minutes, List<String> command)
      throws IOException {
    Path log = Files.createTempFile(installed, "run", ".log");
    var builder = new ProcessBuilder(command).directory(installed.toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return new Finished(124, command.getFirst() + " took too long");
      }
      return new Finished(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Finished(127, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finished(130, "interrupted");
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static void missing(String what) {
    if ("true".equalsIgnoreCase(System.getenv("CI"))) {
      fail(what);
    }
    System.err.println("LEFT OUT: " + what);
    abort(what);
  }
}
