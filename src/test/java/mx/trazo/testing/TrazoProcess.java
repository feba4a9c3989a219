package mx.trazo.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.Trazo;

/**
 * Trazo in a process of its own on a schema that is there already, so that a test can take its life
 * as a power cut would: no request is finished, no hook runs.
 */
public final class TrazoProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Trazo: (http\\S+)");

  private final Process process;
  private final URI address;

  private TrazoProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one and waits until it listens.
   *
   * @throws IllegalStateException when it ends before; the message names its log
   */
  public static TrazoProcess start(DatabaseServer schema) {
    return start(schema, Map.of());
  }

  /** The same with further environment variables. */
  public static TrazoProcess start(DatabaseServer schema, Map<String, String> further) {
    try {
      Path log = Files.createTempFile(Path.of("target"), "server-", ".log");
      var builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx768m",
              "-XX:TieredStopAtLevel=1",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              Trazo.class.getName());
      builder
          .environment()
          .putAll(
              Map.of(
                  "TRAZO_PORT", "0",
                  "TRAZO_DEMO", "false",
                  "TRAZO_ACCESS_ARGON2_MEMORY_KIB", "64",
                  "TRAZO_ACCESS_ARGON2_PASSES", "1",
                  "TRAZO_ACCESS_SIGN_IN_PER_MINUTE", "1000000",
                  "TRAZO_DB_URL", schema.url().text(),
                  "TRAZO_DB_USER", schema.application().name(),
                  "TRAZO_DB_PASSWORD", schema.application().password()));
      builder.environment().putAll(further);
      Process process = builder.redirectError(log.toFile()).start();
      BufferedReader out = process.inputReader();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
          Thread.ofVirtual().start(() -> readAway(out));
          return new TrazoProcess(process, URI.create(found.group(1)));
        }
      }
      throw new IllegalStateException("the server did not start; see " + log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A full pipe would hold up the server. */
  private static void readAway(BufferedReader out) {
    try {
      out.transferTo(Writer.nullWriter());
    } catch (IOException killed) {
      // it has nothing more to say
    }
  }

  /** Where it answers, without a slash at the end. */
  public URI uri() {
    return address;
  }

  /** SIGKILL; returns when the process is gone. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
