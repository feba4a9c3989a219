package mx.trazo.boot;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date, or checks that somebody did. */
final class Schema {
  private Schema() {}

  /** Applies the migrations that are missing, as the owner. */
  static void migrate(DatabaseServer server) {
    DatabaseUser owner = server.owner().orElseThrow();
    Flyway flyway = flyway(server, owner).load();
    flyway.migrate();
  }

  /**
   * Only looks, as the application's user.
   *
   * @throws IllegalStateException when migrations are missing
   */
  static void requireCurrent(DatabaseServer server) {
    MigrationInfo[] pending = flyway(server, server.application()).load().info().pending();
    if (pending.length > 0) {
      throw new IllegalStateException(
          "the database lacks "
              + pending.length
              + " migrations ("
              + Arrays.stream(pending).map(m -> "V" + m.getVersion()).limit(5).toList()
              + "...); set TRAZO_DB_ADMIN_USER and TRAZO_DB_ADMIN_PASSWORD once");
    }
  }

  private static FluentConfiguration flyway(DatabaseServer server, DatabaseUser user) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(server.url().forJdbc(), user.name(), user.password())
        .locations("classpath:db/migration")
        .outOfOrder(true) // rooms have ranges of numbers and grow side by side
        .failOnMissingLocations(false)
        .validateMigrationNaming(true)
        .cleanDisabled(true);
  }
}
