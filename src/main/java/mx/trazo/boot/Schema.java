package mx.trazo.boot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, or checks that somebody did. */
final class Schema {
  /** Table not there, no right on it, or no schema: MySQL and MariaDB agree on the numbers. */
  private static final java.util.Set<Integer> UNREADABLE = java.util.Set.of(1146, 1142, 1046);

  private Schema() {}

  /** Applies the migrations that are missing, as the owner. */
  static void migrate(DatabaseServer server) {
    DatabaseUser owner = server.owner().orElseThrow();
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(server.url().forJdbc(), owner.name(), owner.password())
        .locations("classpath:db/migration")
        .outOfOrder(true) // rooms have ranges of numbers and grow side by side
        .failOnMissingLocations(false)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  /**
   * Whether exactly the migrations of this build were applied, as they read today. One query, where
   * Flyway takes half a second to come to the same answer.
   */
  static boolean isCurrent(Connection connection) throws SQLException {
    return applied(connection).equals(Migrations.checksums());
  }

  /**
   * Only looks, as the application's user.
   *
   * @throws IllegalStateException when migrations are missing
   */
  static void requireCurrent(Connection application, DatabaseServer server) throws SQLException {
    Map<String, Integer> applied = applied(application);
    Map<String, Integer> brought = Migrations.checksums();
    if (!applied.equals(brought)) {
      Map<String, Integer> different = new TreeMap<>(brought);
      different.entrySet().removeAll(applied.entrySet());
      throw new IllegalStateException(
          "schema "
              + server.url().schema()
              + " is not the one of this build ("
              + different.size()
              + " migrations to apply, the first V"
              + (different.isEmpty() ? "-" : different.keySet().iterator().next())
              + "); set TRAZO_DB_ADMIN_USER and TRAZO_DB_ADMIN_PASSWORD once");
    }
  }

  /** Version to checksum of what succeeded; nothing when there is no record to read. */
  private static Map<String, Integer> applied(Connection connection) throws SQLException {
    String sql =
        """
        SELECT version, checksum FROM flyway_schema_history
         WHERE type = 'SQL' AND success = 1 ORDER BY installed_rank LIMIT 10000
        """;
    Map<String, Integer> applied = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        applied.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException e) {
      if (!UNREADABLE.contains(e.getErrorCode())) {
        throw e;
      }
    }
    return applied;
  }
}
