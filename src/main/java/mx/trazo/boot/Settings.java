package mx.trazo.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decides, read once at the start from system properties or, failing those, from
 * environment variables of the same names.
 *
 * @param server the database server to use; empty means the embedded one ({@code TRAZO_DB_URL})
 * @param work the folder the embedded server keeps its data in ({@code TRAZO_WORK})
 * @param bind the address to listen on ({@code TRAZO_BIND}); 127.0.0.1 unless said otherwise
 * @param port the port to listen on ({@code TRAZO_PORT}); 0 takes a free one
 * @param demo whether invented people and samples are loaded ({@code TRAZO_DEMO})
 */
public record Settings(
    Optional<DatabaseServer> server, Path work, String bind, int port, boolean demo) {

  /** The settings of this process. */
  public static Settings ofProcess() {
    return from(name -> {
      String property = System.getProperty(name);
      return property == null ? System.getenv(name) : property;
    });
  }

  /**
   * Settings from any source of named texts; a missing or blank text means the default.
   *
   * @throws IllegalArgumentException when a value cannot be understood; the message names it
   */
  static Settings from(Function<String, @Nullable String> source) {
    return new Settings(
        server(source),
        Path.of(text(source, "TRAZO_WORK").orElse("work")).toAbsolutePath().normalize(),
        text(source, "TRAZO_BIND").orElse("127.0.0.1"),
        port(text(source, "TRAZO_PORT").orElse("8080")),
        text(source, "TRAZO_DEMO").map(Boolean::parseBoolean).orElse(false));
  }

  private static Optional<DatabaseServer> server(Function<String, @Nullable String> source) {
    return text(source, "TRAZO_DB_URL")
        .map(url ->
            new DatabaseServer(
                new DatabaseUrl(url),
                new DatabaseUser(
                    needed(source, "TRAZO_DB_USER"), text(source, "TRAZO_DB_PASSWORD").orElse("")),
                text(source, "TRAZO_DB_ADMIN_USER")
                    .map(admin ->
                        new DatabaseUser(
                            admin, text(source, "TRAZO_DB_ADMIN_PASSWORD").orElse("")))));
  }

  private static Optional<String> text(Function<String, @Nullable String> source, String name) {
    return Optional.ofNullable(source.apply(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static String needed(Function<String, @Nullable String> source, String name) {
    return text(source, name)
        .orElseThrow(() -> new IllegalArgumentException("TRAZO_DB_URL is set, so set " + name));
  }

  private static int port(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException("TRAZO_PORT must be a number from 0 to 65535");
  }
}
