package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** What the serving application's database user can and cannot do. */
class InsertOnlyIT {
  /** What MySQL and MariaDB answer when a right is missing: on a table, a schema, the server. */
  private static final Set<Integer> DENIED = Set.of(1142, 1044, 1045, 1227, 1370, 1143, 1419);

  /** The room whose existence demands the table. */
  private static final Map<String, String> ROOM_OF =
      Map.ofEntries(
          Map.entry("audit_entry", "access"),
          Map.entry("critical_acknowledgement", "result"),
          Map.entry("critical_call", "result"),
          Map.entry("critical_mark", "result"),
          Map.entry("critical_notice", "result"),
          Map.entry("custody_event", "custody"),
          Map.entry("observation", "result"),
          Map.entry("report_file", "result"),
          Map.entry("report_opening", "result"),
          Map.entry("scan_attempt", "custody"),
          Map.entry("fhir_extension", "fhir"),
          Map.entry("fhir_imported", "fhir"),
          Map.entry("fhir_version", "fhir"),
          Map.entry("parked_message", "fhir"));

  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void every_insert_only_table_exists_once_its_room_does() throws SQLException {
    assertThat(ROOM_OF.keySet()).containsExactlyInAnyOrderElementsOf(Grants.INSERT_ONLY);
    Set<String> tables = Set.copyOf(tables());
    for (String table : Grants.INSERT_ONLY) {
      Path room = Path.of("src", "main", "java", "mx", "trazo", ROOM_OF.get(table), "store");
      if (Files.exists(room)) {
        assertThat(tables).contains(table);
      }
    }
  }

  @Test
  void written_facts_cannot_be_changed_or_deleted() throws SQLException {
    for (String table : insertOnly()) {
      String column = firstColumn(table);
      denied("UPDATE " + table + " SET " + column + " = " + column);
      denied("DELETE FROM " + table);
      denied("TRUNCATE TABLE " + table);
      denied("DROP TABLE " + table);
      denied("REPLACE INTO " + table + " SELECT * FROM " + table + " LIMIT 0");
      denied(
          "INSERT INTO "
              + table
              + " SELECT * FROM "
              + table
              + " LIMIT 0 ON DUPLICATE KEY UPDATE "
              + column
              + " = "
              + column);
      denied("ALTER TABLE " + table + " ADD COLUMN x INT");
      denied("CREATE INDEX x ON " + table + " (" + column + ")");
      denied("CREATE TRIGGER x BEFORE INSERT ON " + table + " FOR EACH ROW SET @x = 1");
      denied("RENAME TABLE " + table + " TO elsewhere");
    }
  }

  @Test
  void written_facts_can_be_read() throws SQLException {
    try (Connection application = trazo.appConnection();
        Statement statement = application.createStatement()) {
      for (String table : insertOnly()) {
        try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
          assertThat(rows.next()).isTrue();
        }
      }
    }
  }

  @Test
  void the_schema_cannot_be_changed() throws SQLException {
    denied("CREATE TABLE x (id INT)");
    denied("CREATE VIEW x AS SELECT 1");
    denied("CREATE PROCEDURE x() SELECT 1");
    denied("DROP DATABASE " + trazo.database().url().schema());
    denied("UPDATE flyway_schema_history SET success = 0");
    denied("GRANT ALL ON *.* TO CURRENT_USER()");
    denied("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
    denied("CREATE USER 'x'@'localhost'");
  }

  @Test
  void a_user_with_rights_over_the_whole_schema_is_refused() throws SQLException {
    DatabaseServer fresh = RunningTrazo.freshSchema();
    DatabaseUser owner = fresh.owner().orElseThrow();
    var wide = new DatabaseServer(fresh.url(), owner, Optional.of(owner));
    assertThatThrownBy(() -> Grants.apply(wide))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("revoke");
  }

  @Test
  void a_right_that_was_too_much_is_taken_back_at_the_next_start() throws SQLException {
    DatabaseServer fresh = RunningTrazo.freshSchema();
    try (Connection owner = fresh.connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE audit_entry (id INT PRIMARY KEY)");
      statement.execute("CREATE TABLE box (id INT PRIMARY KEY)");
      Grants.apply(fresh);
      String user = currentUser(fresh);
      statement.execute("GRANT UPDATE, DELETE, DROP ON audit_entry TO " + user);
      Grants.apply(fresh);
    }
    try (Connection application = fresh.connectAsApplication();
        Statement statement = application.createStatement()) {
      statement.execute("INSERT INTO audit_entry VALUES (1)");
      statement.execute("INSERT INTO box VALUES (1)");
      statement.execute("DELETE FROM box");
      assertDenied(statement, "DELETE FROM audit_entry");
      assertDenied(statement, "UPDATE audit_entry SET id = 2");
    }
  }

  private static String currentUser(DatabaseServer server) throws SQLException {
    try (Connection connection = server.connectAsApplication();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
      row.next();
      String user = row.getString(1);
      return "'" + user.replace("@", "'@'") + "'";
    }
  }

  private void denied(String sql) throws SQLException {
    try (Connection application = trazo.appConnection();
        Statement statement = application.createStatement()) {
      assertDenied(statement, sql);
    }
  }

  private static void assertDenied(Statement statement, String sql) {
    assertThatThrownBy(() -> statement.execute(sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(DENIED).as(sql + e).contains(e.getErrorCode()));
  }

  private List<String> insertOnly() throws SQLException {
    List<String> tables = new ArrayList<>(tables());
    tables.retainAll(Grants.INSERT_ONLY);
    return tables;
  }

  private List<String> tables() throws SQLException {
    return names(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
  }

  private String firstColumn(String table) throws SQLException {
    return names(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = '"
                + table
                + "' ORDER BY ordinal_position")
        .getFirst();
  }

  private List<String> names(String sql) throws SQLException {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
