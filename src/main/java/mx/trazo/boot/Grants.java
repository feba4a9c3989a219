package mx.trazo.boot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the application's database user may do, table by table: facts are added, never edited, and
 * nothing that serves a request can change the schema.
 */
public final class Grants {
  /** Tables whose rows nobody changes or deletes once they are written. */
  public static final List<String> INSERT_ONLY =
      List.of(
          "audit_entry",
          "critical_acknowledgement",
          "critical_call",
          "critical_mark",
          "critical_notice",
          "custody_event",
          "fhir_extension",
          "fhir_imported",
          "fhir_version",
          "observation",
          "parked_message",
          "report_file",
          "report_opening",
          "scan_attempt");

  /** Flyway's own record of what was applied; read to see whether the schema is current. */
  private static final String HISTORY = "flyway_schema_history";

  private enum Right {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
  }

  private Grants() {}

  /**
   * Gives the application's user exactly its rights on every table of the schema, and takes what it
   * has beyond them.
   *
   * @throws IllegalStateException when it has rights over the whole schema or server, which would
   *     make the insert-only tables a pretence
   */
  static void apply(DatabaseServer server) throws SQLException {
    try (Connection owner = server.connectAsOwner();
        Connection application = server.connectOutsideSchema()) {
      apply(owner, application, server.url().schema());
    }
  }

  /** The same over connections that are open already. */
  static void apply(Connection owner, Connection application, String schema) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      // only the user itself surely sees its rights: an owner may be limited to its schema
      String grantee = grantee(application);
      requireNoWideRights(application, grantee, schema);
      Map<String, Set<String>> has = tableRights(application, grantee, schema);
      for (String table : tables(owner, schema)) {
        Set<String> wanted = new TreeSet<>(rightsOn(table).stream().map(Enum::name).toList());
        Set<String> present = has.getOrDefault(table, Set.of());
        Set<String> superfluous = new TreeSet<>(present);
        superfluous.removeAll(wanted);
        wanted.removeAll(present);
        String on = " ON `" + schema + "`.`" + table + "`";
        if (!superfluous.isEmpty()) {
          statement.execute("REVOKE " + String.join(", ", superfluous) + on + " FROM " + grantee);
        }
        if (!wanted.isEmpty()) {
          statement.execute("GRANT " + String.join(", ", wanted) + on + " TO " + grantee);
        }
      }
    }
  }

  private static Set<Right> rightsOn(String table) {
    if (table.equals(HISTORY)) {
      return EnumSet.of(Right.SELECT);
    }
    return INSERT_ONLY.contains(table)
        ? EnumSet.of(Right.SELECT, Right.INSERT)
        : EnumSet.allOf(Right.class);
  }

  /** The user as the server knows it, quoted: only the server knows which host part matched. */
  private static String grantee(Connection application) throws SQLException {
    try (Statement statement = application.createStatement();
        ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
      row.next();
      String user = row.getString(1);
      int at = user.lastIndexOf('@');
      return "'" + user.substring(0, at) + "'@'" + user.substring(at + 1) + "'";
    }
  }

  private static void requireNoWideRights(Connection application, String grantee, String schema)
      throws SQLException {
    String sql =
        """
        SELECT privilege_type FROM information_schema.user_privileges
         WHERE grantee = ? AND privilege_type <> 'USAGE'
        UNION
        SELECT privilege_type FROM information_schema.schema_privileges
         WHERE grantee = ? AND ? LIKE table_schema
        ORDER BY 1 LIMIT 50
        """;
    try (PreparedStatement query = application.prepareStatement(sql)) {
      query.setString(1, grantee);
      query.setString(2, grantee);
      query.setString(3, schema);
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) {
          throw new IllegalStateException(
              "the application's database user "
                  + grantee
                  + " has "
                  + rows.getString(1)
                  + " over the whole schema or server: revoke everything and let Trazo grant table"
                  + " by table");
        }
      }
    }
  }

  private static List<String> tables(Connection owner, String schema) throws SQLException {
    String sql =
        """
        SELECT table_name FROM information_schema.tables
         WHERE table_schema = ? AND table_type = 'BASE TABLE'
         ORDER BY table_name LIMIT 1000
        """;
    try (PreparedStatement query = owner.prepareStatement(sql)) {
      query.setString(1, schema);
      try (ResultSet rows = query.executeQuery()) {
        List<String> names = new java.util.ArrayList<>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    }
  }

  private static Map<String, Set<String>> tableRights(
      Connection application, String grantee, String schema) throws SQLException {
    String sql =
        """
        SELECT table_name, privilege_type FROM information_schema.table_privileges
         WHERE grantee = ? AND table_schema = ?
         ORDER BY table_name, privilege_type LIMIT 10000
        """;
    try (PreparedStatement query = application.prepareStatement(sql)) {
      query.setString(1, grantee);
      query.setString(2, schema);
      try (ResultSet rows = query.executeQuery()) {
        Map<String, Set<String>> rights = new TreeMap<>();
        while (rows.next()) {
          rights.computeIfAbsent(rows.getString(1), t -> new TreeSet<>()).add(rows.getString(2));
        }
        return rights;
      }
    }
  }
}
