package mx.trazo.testing;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.RunningServer;
import org.jspecify.annotations.Nullable;

/**
 * Trazo as it runs in production, on a free port and a fresh migrated schema. Most tests share one
 * per JVM and keep apart by making facilities and patients of their own.
 */
public final class RunningTrazo implements AutoCloseable {
  /** Tests sign in thousands of times; only the test of passwords pays for the real work. */
  private static final Map<String, Object> QUICK_SIGN_IN =
      Map.of(
          "trazo.access.argon2.memory-kib", 64,
          "trazo.access.argon2.passes", 1,
          "trazo.access.sign-in.per-minute", 1_000_000,
          "trazo.verify.per-minute", 1_000_000);

  private static @Nullable TestDatabase database;
  private static @Nullable RunningTrazo shared;

  private final DatabaseServer schema;
  private final RunningServer server;

  private RunningTrazo(DatabaseServer schema, RunningServer server) {
    this.schema = schema;
    this.server = server;
  }

  /** The one of this JVM; never close it. */
  public static synchronized RunningTrazo shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /** One of your own, on a schema of its own; close it. */
  public static RunningTrazo start() {
    return start(Map.of());
  }

  /** One of your own with further configuration; close it. */
  public static RunningTrazo start(Map<String, Object> configuration) {
    return startOn(freshSchema(), configuration);
  }

  /** One of your own on a schema you prepared; close it. */
  public static RunningTrazo startOn(DatabaseServer schema, Map<String, Object> configuration) {
    Map<String, Object> all = new HashMap<>(QUICK_SIGN_IN);
    all.putAll(configuration);
    try {
      return new RunningTrazo(schema, RunningServer.start(schema, "127.0.0.1", 0, all));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty schema without Trazo, for tests of the start itself. */
  public static synchronized DatabaseServer freshSchema() {
    if (database == null) {
      try {
        database = TestDatabase.start();
      } catch (IOException | SQLException e) {
        throw new IllegalStateException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(RunningTrazo::stopAll, "test-stop"));
    }
    return database.freshSchema();
  }

  private static synchronized void stopAll() {
    if (shared != null) {
      shared.server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  /** Whether the tests run on MySQL rather than on the embedded MariaDB. */
  public static boolean isMySql() {
    return TestDatabase.isMySql();
  }

  /** Where it answers, without a slash at the end. */
  public URI uri() {
    return server.address();
  }

  /** The address of a path that begins with a slash. */
  public URI uri(String path) {
    return URI.create(server.address() + path);
  }

  /** A bean of the running server. */
  public <T> T bean(Class<T> type) {
    return server.context().getBean(type);
  }

  /** All its beans. */
  public ApplicationContext context() {
    return server.context();
  }

  /** The server and users of its schema. */
  public DatabaseServer database() {
    return schema;
  }

  /** A connection that may do anything in the schema; the caller closes it. */
  public Connection adminConnection() throws SQLException {
    return schema.connectAsOwner();
  }

  /** A connection with the rights of the serving application; the caller closes it. */
  public Connection appConnection() throws SQLException {
    return schema.connectAsApplication();
  }

  /** A client that follows no redirects and keeps no cookies. */
  public HttpClient httpClient() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  /** Stops a private one; the database server stays for the next. */
  @Override
  public void close() {
    if (this == shared) {
      throw new IllegalStateException("the shared one stays until the JVM ends");
    }
    server.close();
  }
}
