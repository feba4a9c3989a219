package mx.trazo.boot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A database server and who we are there.
 *
 * @param url the server and the schema
 * @param application the limited user that serves requests
 * @param owner the user that changes the schema and grants; empty where somebody else does that
 */
public record DatabaseServer(
    DatabaseUrl url, DatabaseUser application, Optional<DatabaseUser> owner) {

  /** A new connection of the limited user, with the schema chosen; the caller closes it. */
  public Connection connectAsApplication() throws SQLException {
    return connect(url.forJdbc(), application);
  }

  /**
   * A new connection of the owner, with the schema chosen; the caller closes it.
   *
   * @throws IllegalStateException when no owner was given
   */
  public Connection connectAsOwner() throws SQLException {
    return connect(
        url.forJdbc(), owner.orElseThrow(() -> new IllegalStateException("no owner was given")));
  }

  /** A new connection of the limited user without a schema, which it may not yet be let into. */
  Connection connectOutsideSchema() throws SQLException {
    return connect(url.withoutSchema().forJdbc(), application);
  }

  private static Connection connect(String jdbcUrl, DatabaseUser user) throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user.name(), user.password());
  }
}
