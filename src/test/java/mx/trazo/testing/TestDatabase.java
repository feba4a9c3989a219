package mx.trazo.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.DatabaseUrl;
import mx.trazo.boot.DatabaseUser;
import mx.trazo.boot.EmbeddedMariaDb;
import org.jspecify.annotations.Nullable;

/** The database server of this JVM's tests: embedded MariaDB, or the MySQL of infra/mysql. */
final class TestDatabase implements AutoCloseable {
  private static final String PREFIX = "t_";
  private static final int FOLDERS = 16;

  private final @Nullable EmbeddedMariaDb embedded;
  private final List<DatabaseServer> made = new ArrayList<>();

  private TestDatabase(@Nullable EmbeddedMariaDb embedded) {
    this.embedded = embedded;
  }

  static boolean isMySql() {
    return "mysql".equals(System.getProperty("trazo.test.db"));
  }

  /** Starts the embedded server, unless the tests are to run on MySQL. */
  static TestDatabase start() throws IOException, SQLException {
    if (isMySql()) {
      return new TestDatabase(null);
    }
    Path folder = Path.of("target", "test-database").toAbsolutePath();
    for (int i = 0; ; i++) {
      try {
        var embedded =
            EmbeddedMariaDb.start(folder.resolve("data-" + i), folder.resolve("programs"));
        dropEarlier(embedded.withSchema(PREFIX + "now"));
        return new TestDatabase(embedded);
      } catch (EmbeddedMariaDb.FolderInUse e) {
        if (i == FOLDERS) {
          throw e; // tests of another process have each of the others
        }
      }
    }
  }

  /** An empty schema of its own, and the two users of it. */
  DatabaseServer freshSchema() {
    String schema = PREFIX + Long.toUnsignedString(new SecureRandom().nextLong(), 36);
    DatabaseServer server = embedded == null ? onMySql(schema) : embedded.withSchema(schema);
    made.add(server);
    return server;
  }

  private static DatabaseServer onMySql(String schema) {
    var owner =
        new DatabaseUser(
            setting("TRAZO_TEST_MYSQL_ADMIN_USER"), setting("TRAZO_TEST_MYSQL_ADMIN_PASSWORD"));
    var application =
        new DatabaseUser(setting("TRAZO_TEST_MYSQL_USER"), setting("TRAZO_TEST_MYSQL_PASSWORD"));
    var any = new DatabaseUrl(setting("TRAZO_TEST_MYSQL_URL"));
    var outside = new DatabaseServer(any.withSchema(""), owner, Optional.of(owner));
    try (Connection connection = outside.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    } catch (SQLException e) {
      throw new IllegalStateException("MySQL is not there: start it with infra/mysql start", e);
    }
    return new DatabaseServer(any.withSchema(schema), application, Optional.of(owner));
  }

  private static String setting(String name) {
    String property = System.getProperty(name, System.getenv(name));
    if (property == null) {
      throw new IllegalStateException("set " + name + "; infra/mysql start prints it");
    }
    return property;
  }

  private static void dropEarlier(DatabaseServer server) throws SQLException {
    try (Connection owner = server.connectAsOwner();
        Statement statement = owner.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT schema_name FROM information_schema.schemata")) {
        while (rows.next()) {
          if (rows.getString(1).startsWith(PREFIX)) {
            names.add(rows.getString(1));
          }
        }
      }
      for (String name : names) {
        statement.execute("DROP DATABASE `" + name + "`");
      }
    }
  }

  /** The embedded server goes with its schemas at the next start; MySQL is left as it was. */
  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
      return;
    }
    for (DatabaseServer server : made) {
      try (Connection owner = server.connectAsOwner();
          Statement statement = owner.createStatement()) {
        statement.execute("DROP DATABASE `" + server.url().schema() + "`");
      } catch (SQLException e) {
        System.err.println("left behind: " + server.url().schema());
      }
    }
  }
}
