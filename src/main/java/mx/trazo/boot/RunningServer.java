package mx.trazo.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trazo itself on one database: schema and rights in order, beans made, port open. */
public final class RunningServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);

  private final ApplicationContext context;
  private final URI address;

  private RunningServer(ApplicationContext context, URI address) {
    this.context = context;
    this.address = address;
  }

  /**
   * Starts on a database that is there already.
   *
   * @param extra further configuration, stronger than the file's; tests use it
   * @throws IllegalStateException when a check of the start fails; its message says what to do
   */
  public static RunningServer start(
      DatabaseServer database, String bind, int port, Map<String, Object> extra)
      throws SQLException {
    StartupChecks.requireMexicanZones(ZoneId::of);
    prepare(database);
    Map<String, Object> properties = new HashMap<>(dataSource(database));
    properties.put("micronaut.server.host", bind);
    properties.put("micronaut.server.port", port == 0 ? -1 : port);
    properties.putAll(extra);
    ApplicationContext context =
        ApplicationContext.builder()
            .mainClass(Trazo.class)
            .deduceEnvironment(false)
            .banner(false)
            .properties(properties)
            .build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new RunningServer(context, server.getURI());
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** Schema, rights and durability, over as few connections as can be: this is on the way up. */
  private static void prepare(DatabaseServer database) throws SQLException {
    if (database.owner().isEmpty()) {
      try (Connection application = database.connectAsApplication()) {
        Schema.requireCurrent(application, database);
        warnOfDurability(application);
      }
      return;
    }
    try (Connection owner = database.connectAsOwner();
        Connection application = database.connectOutsideSchema()) {
      if (!Schema.isCurrent(owner)) {
        Schema.migrate(database);
      }
      Grants.apply(owner, application, database.url().schema());
      warnOfDurability(application);
    }
  }

  private static void warnOfDurability(Connection connection) throws SQLException {
    StartupChecks.durabilityWarnings(StartupChecks.durabilitySettings(connection))
        .forEach(LOG::warn);
  }

  private static Map<String, Object> dataSource(DatabaseServer database) {
    return Map.of(
        "datasources.default.url", database.url().forJdbc(),
        "datasources.default.username", database.application().name(),
        "datasources.default.password", database.application().password());
  }

  /** Where it answers. */
  public URI address() {
    return address;
  }

  /** Its beans. */
  public ApplicationContext context() {
    return context;
  }

  /** Lets requests under way finish, then closes everything but the database server. */
  @Override
  public void close() {
    context.close();
  }
}
