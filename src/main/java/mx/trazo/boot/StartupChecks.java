package mx.trazo.boot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must be true of the machine and of the database server before anybody relies on us. */
final class StartupChecks {
  /** The youngest zone of Mexico (2022): a Java that knows it knows the others. */
  private static final String YOUNGEST_ZONE = "America/Ciudad_Juarez";

  private static final Logger LOG = LoggerFactory.getLogger(StartupChecks.class);

  private StartupChecks() {}

  /**
   * Refuses a Java whose table of time zones is too old for Mexico.
   *
   * @throws IllegalStateException when the zone is missing
   */
  static void requireMexicanZones(Function<String, ZoneId> zones) {
    try {
      ZoneId found = zones.apply(YOUNGEST_ZONE);
      LOG.debug("knows {}", found);
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "this Java does not know the time zone "
              + YOUNGEST_ZONE
              + "; install a Java whose tzdata is of 2022g or later",
          e);
    }
  }

  /** The settings that decide whether a commit survives a power cut. */
  static Map<String, String> durabilitySettings(Connection connection) throws SQLException {
    String sql =
        """
        SHOW GLOBAL VARIABLES WHERE Variable_name IN
          ('innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog')
        """;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      Map<String, String> settings = new TreeMap<>();
      while (rows.next()) {
        settings.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
      }
      return settings;
    }
  }

  /** One sentence for each setting with which acknowledged work could be lost; ideally none. */
  static List<String> durabilityWarnings(Map<String, String> settings) {
    List<String> warnings = new ArrayList<>();
    requireOne(settings, "innodb_flush_log_at_trx_commit", warnings);
    if ("ON".equalsIgnoreCase(settings.get("log_bin")) || "1".equals(settings.get("log_bin"))) {
      requireOne(settings, "sync_binlog", warnings);
    }
    return warnings;
  }

  private static void requireOne(Map<String, String> settings, String name, List<String> warnings) {
    String value = settings.get(name);
    if (!"1".equals(value)) {
      warnings.add(
          "THE DATABASE SERVER IS NOT DURABLE: "
              + name
              + " is "
              + (value == null ? "unknown" : value)
              + " and must be 1, or acknowledged scans can be lost in a power cut");
    }
  }
}
