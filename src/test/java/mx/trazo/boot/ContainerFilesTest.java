package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The container files are read, since no engine runs where the tests do. */
class ContainerFilesTest {
  private static final Path INFRA = Path.of("infra");
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "FROM",
          "RUN",
          "WORKDIR",
          "COPY",
          "USER",
          "ENV",
          "EXPOSE",
          "STOPSIGNAL",
          "HEALTHCHECK",
          "ENTRYPOINT");

  @Test
  void the_database_of_the_composition_is_durable() throws IOException {
    Map<String, Object> mysql = map(services().get("mysql"));
    assertThat(mysql.get("image")).isEqualTo("mysql:9");
    assertThat(list(mysql.get("command")))
        .contains("--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1")
        .contains("--transaction-isolation=READ-COMMITTED");
    assertThat(list(mysql.get("volumes"))).anyMatch(v -> v.endsWith(":/var/lib/mysql"));
    assertThat(map(mysql.get("healthcheck"))).containsKeys("test", "interval", "retries");
    assertThat(mysql).doesNotContainKey("ports");
  }

  @Test
  void trazo_waits_for_its_database_and_has_two_users_there() throws IOException {
    Map<String, Object> trazo = map(services().get("trazo"));
    assertThat(map(map(trazo.get("depends_on")).get("mysql")))
        .containsEntry("condition", "service_healthy");
    Map<String, Object> environment = map(trazo.get("environment"));
    var settings = Settings.from(name -> (String) environment.get(name));
    DatabaseServer server = settings.server().orElseThrow();
    assertThat(server.url().schema()).isEqualTo("trazo");
    assertThat(server.owner()).isPresent();
    assertThat(server.owner().orElseThrow().name()).isNotEqualTo(server.application().name());
    assertThat(list(trazo.get("ports"))).allMatch(p -> p.startsWith("127.0.0.1:"));
    assertThat(list(trazo.get("cap_drop"))).containsExactly("ALL");
  }

  @Test
  void no_password_stands_in_the_composition() throws IOException {
    for (Object service : services().values()) {
      map(map(service).get("environment"))
          .forEach((name, value) -> {
            if (name.endsWith("PASSWORD")) {
              assertThat((String) value).startsWith("${" + name + ":?");
            }
          });
    }
  }

  @Test
  void the_users_script_makes_the_users_that_trazo_signs_in_with() throws IOException {
    Map<String, Object> environment = map(map(services().get("trazo")).get("environment"));
    String script = Files.readString(INFRA.resolve("mysql-users.sh"));
    for (String user : List.of("TRAZO_DB_USER", "TRAZO_DB_ADMIN_USER")) {
      assertThat(script).contains("CREATE USER '" + environment.get(user) + "'@");
    }
    assertThat(script).doesNotContain("TO '" + environment.get("TRAZO_DB_USER") + "'");
  }

  @Test
  void the_image_runs_without_root_and_asks_after_itself() throws IOException {
    Map<String, List<String>> lines = instructions();
    assertThat(INSTRUCTIONS).containsAll(lines.keySet());
    assertThat(lines.get("FROM")).containsExactly("eclipse-temurin:25-jre");
    assertThat(lines.get("USER")).containsExactly("10001:10001");
    assertThat(lines.get("COPY")).contains("target/lib lib", "target/trazo.jar trazo.jar");
    assertThat(lines.get("HEALTHCHECK")).singleElement().asString().contains("/health");
    String start = lines.getOrDefault("ENTRYPOINT", List.of()).getFirst();
    List<String> command = list(yaml(start));
    assertThat(command).startsWith("java").endsWith("-jar", "trazo.jar");
    String check = lines.getOrDefault("HEALTHCHECK", List.of()).getFirst();
    assertThat(list(yaml(check.substring(check.indexOf('['))))).startsWith("bash", "-c").hasSize(3);
  }

  /** Each instruction with its arguments, continued lines joined. */
  private static Map<String, List<String>> instructions() throws IOException {
    Map<String, List<String>> found = new java.util.TreeMap<>();
    var line = new StringBuilder();
    for (String part : Files.readAllLines(INFRA.resolve("Dockerfile"))) {
      if (part.isBlank() || part.startsWith("#")) {
        continue;
      }
      boolean more = part.endsWith("\\");
      line.append(more ? part.substring(0, part.length() - 1) : part);
      if (!more) {
        String[] words = line.toString().strip().split("\\s+", 2);
        found.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words[1]);
        line.setLength(0);
      }
    }
    assertThat(line).isEmpty();
    return found;
  }

  private static Map<String, Object> services() throws IOException {
    Object file = yaml(Files.readString(INFRA.resolve("compose.yaml")));
    Map<String, Object> services = map(map(file).get("services"));
    assertThat(services).containsOnlyKeys("mysql", "trazo");
    return services;
  }

  private static Object yaml(String text) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(text);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object node) {
    return (Map<String, Object>) Objects.requireNonNull(node);
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(@Nullable Object node) {
    return (List<String>) Objects.requireNonNull(node);
  }
}
