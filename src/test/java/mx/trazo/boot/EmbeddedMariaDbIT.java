package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded server keeps its data, its door and its folder. */
class EmbeddedMariaDbIT {
  private static final Path TARGET = Path.of("target", "test-database").toAbsolutePath();
  private static final Path WORK = TARGET.resolve("work");
  private static final Path DATA = WORK.resolve("database");
  private static final Path PROGRAMS = TARGET.resolve("programs");

  @BeforeEach
  void clear() throws IOException {
    if (Files.exists(WORK)) {
      try (Stream<Path> files = Files.walk(WORK)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(WORK);
    Files.createDirectories(PROGRAMS);
    Files.createSymbolicLink(WORK.resolve("programs"), PROGRAMS);
  }

  @Test
  void data_and_passwords_stay_and_a_folder_has_one_server() throws Exception {
    try (EmbeddedMariaDb first = EmbeddedMariaDb.start(DATA, PROGRAMS)) {
      write(first, 1);
      assertThatThrownBy(() -> EmbeddedMariaDb.start(DATA, PROGRAMS))
          .isInstanceOf(EmbeddedMariaDb.FolderInUse.class)
          .hasMessageContaining("TRAZO_WORK");
    }
    try (EmbeddedMariaDb second = EmbeddedMariaDb.start(DATA, PROGRAMS)) {
      assertThat(read(second)).isEqualTo(1);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA)))
        .isEqualTo("rwx------");
  }

  @Test
  void it_is_durable_and_answers_this_machine_only() throws Exception {
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DATA, PROGRAMS);
        Connection owner = server.withSchema("trazo").connectAsOwner();
        Statement statement = owner.createStatement()) {
      assertThat(StartupChecks.durabilityWarnings(StartupChecks.durabilitySettings(owner)))
          .isEmpty();
      try (ResultSet row = statement.executeQuery("SELECT @@bind_address, @@skip_networking")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("127.0.0.1");
      }
      try (ResultSet row =
          statement.executeQuery(
              "SELECT COUNT(*) FROM mysql.user WHERE authentication_string = ''"
                  + " AND user IN ('', 'trazo_app', 'trazo_owner')")) {
        row.next();
        assertThat(row.getInt(1)).isZero();
      }
    }
  }

  @Test
  void a_server_whose_program_was_killed_is_taken_over_with_its_data() throws Exception {
    Process killed = startAlone();
    killed.destroyForcibly();
    assertThat(killed.waitFor(20, TimeUnit.SECONDS)).isTrue();
    String leftOver = Files.readString(DATA.resolve("server.pid")).strip();
    assertThat(ProcessHandle.of(Long.parseLong(leftOver))).isPresent();
    try (EmbeddedMariaDb server = EmbeddedMariaDb.start(DATA, PROGRAMS)) {
      assertThat(ProcessHandle.of(Long.parseLong(leftOver)).filter(ProcessHandle::isAlive))
          .isEmpty();
      write(server, 1);
      assertThat(read(server)).isEqualTo(1);
    }
  }

  private static Process startAlone() throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-DTRAZO_WORK=" + WORK,
            DatabaseOnly.class.getName());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.equals("ready")) {
      line = lines.readLine();
    }
    assertThat(line).isEqualTo("ready");
    return process;
  }

  private static void write(EmbeddedMariaDb server, int value) throws SQLException {
    try (Connection owner = server.withSchema("trazo").connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS kept (value INT PRIMARY KEY)");
      statement.execute("INSERT INTO kept VALUES (" + value + ")");
    }
  }

  private static int read(EmbeddedMariaDb server) throws SQLException {
    try (Connection owner = server.withSchema("trazo").connectAsOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(value) FROM kept")) {
      row.next();
      return row.getInt(1);
    }
  }
}
