package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** Starting on servers that others prepared. */
class StartIT {
  @Test
  void without_an_owner_an_old_schema_is_refused_and_a_current_one_is_served() throws SQLException {
    DatabaseServer full = RunningTrazo.freshSchema();
    var withoutOwner = new DatabaseServer(full.url(), full.application(), Optional.empty());
    try (Connection owner = full.connectAsOwner();
        Statement statement = owner.createStatement()) {
      // a user without any right cannot even name the schema
      statement.execute("CREATE TABLE door (id INT PRIMARY KEY)");
      Grants.apply(full);
      assertThatThrownBy(() -> RunningTrazo.startOn(withoutOwner, Map.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("TRAZO_DB_ADMIN_USER");
      statement.execute("DROP TABLE door");
    }
    Schema.migrate(full);
    Grants.apply(full);
    try (RunningTrazo trazo = RunningTrazo.startOn(withoutOwner, Map.of())) {
      assertThat(trazo.uri().getPort()).isPositive();
    }
  }

  @Test
  void what_flyway_applied_is_recognised_and_what_somebody_changed_is_not() throws SQLException {
    DatabaseServer server = RunningTrazo.freshSchema();
    try (Connection owner = server.connectAsOwner();
        Statement statement = owner.createStatement()) {
      assertThat(Schema.isCurrent(owner)).isFalse();
      Schema.migrate(server);
      assertThat(Schema.isCurrent(owner)).isTrue();
      statement.execute(
          "UPDATE flyway_schema_history SET checksum = checksum + 1 ORDER BY installed_rank LIMIT 1");
      assertThat(Schema.isCurrent(owner)).isFalse();
      statement.execute(
          "UPDATE flyway_schema_history SET checksum = checksum - 1 ORDER BY installed_rank LIMIT 1");
      statement.execute("DELETE FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");
      assertThat(Schema.isCurrent(owner)).isFalse();
    }
  }

  @Test
  void an_owner_of_nothing_but_the_schema_is_enough() throws SQLException {
    DatabaseServer full = RunningTrazo.freshSchema();
    String schema = full.url().schema();
    var limited = new DatabaseUser("owner_" + schema, "only-for-this-test-" + schema);
    try (Connection owner = full.connectAsOwner();
        Statement statement = owner.createStatement()) {
      String user = "'" + limited.name() + "'@'127.0.0.1'";
      statement.execute("CREATE USER " + user + " IDENTIFIED BY '" + limited.password() + "'");
      statement.execute("GRANT ALL ON `" + schema + "`.* TO " + user + " WITH GRANT OPTION");
      var server = new DatabaseServer(full.url(), full.application(), Optional.of(limited));
      try (RunningTrazo trazo = RunningTrazo.startOn(server, Map.of())) {
        assertThat(trazo.uri().getHost()).isIn("127.0.0.1", "localhost");
      } finally {
        statement.execute("DROP USER " + user);
      }
    }
  }
}
