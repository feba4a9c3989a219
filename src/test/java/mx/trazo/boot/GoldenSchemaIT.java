package mx.trazo.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.testing.RunningTrazo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The migrated schema, table by table, is the one that was reviewed. After a migration: run with
 * {@code -Dtrazo.golden.write=true} on MariaDB and read the difference before committing it.
 */
class GoldenSchemaIT {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "schema", "golden.txt");

  @Test
  void the_migrated_schema_is_the_reviewed_one() throws SQLException, IOException {
    String schema = describe(RunningTrazo.shared());
    Files.writeString(Path.of("target", "schema.txt"), schema); // to compare by eye
    if (Boolean.getBoolean("trazo.golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, schema);
    }
    assertThat(schema).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void every_foreign_key_has_an_index_that_begins_with_it() throws SQLException {
    String sql =
        """
        SELECT CONCAT(k.table_name, '.', k.constraint_name)
          FROM information_schema.key_column_usage k
         WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL
           AND NOT EXISTS (
             SELECT 1 FROM information_schema.statistics s
              WHERE s.table_schema = k.table_schema AND s.table_name = k.table_name
                AND s.column_name = k.column_name AND s.seq_in_index = k.ordinal_position)
         ORDER BY 1 LIMIT 100
        """;
    assertThat(rows(RunningTrazo.shared(), sql)).isEmpty();
  }

  @Test
  void every_table_is_innodb_with_a_primary_key() throws SQLException {
    String sql =
        """
        SELECT t.table_name FROM information_schema.tables t
         WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
           AND (t.engine <> 'InnoDB' OR NOT EXISTS (
             SELECT 1 FROM information_schema.table_constraints c
              WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name
                AND c.constraint_type = 'PRIMARY KEY'))
         ORDER BY 1 LIMIT 100
        """;
    assertThat(rows(RunningTrazo.shared(), sql)).isEmpty();
  }

  private static String describe(RunningTrazo trazo) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    add(
        tables,
        trazo,
        """
        SELECT table_name, column_name, column_type, is_nullable, column_default, collation_name
          FROM information_schema.columns
         WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position LIMIT 10000
        """,
        row ->
            "  "
                + row[1]
                + " "
                + type(row[2])
                + ("NO".equals(row[3]) ? " not null" : "")
                + standard(row[4])
                + (row[5] == null ? "" : " " + row[5]));
    add(
        tables,
        trazo,
        """
        SELECT table_name, index_name, MIN(non_unique),
               GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', ')
          FROM information_schema.statistics
         WHERE table_schema = DATABASE() GROUP BY table_name, index_name
         ORDER BY table_name, index_name LIMIT 10000
        """,
        row -> "  " + ("0".equals(row[2]) ? "unique " : "index ") + row[1] + " (" + row[3] + ")");
    add(
        tables,
        trazo,
        """
        SELECT k.table_name, k.constraint_name, k.referenced_table_name,
               GROUP_CONCAT(CONCAT(k.column_name, ' -> ', k.referenced_column_name)
                            ORDER BY k.ordinal_position SEPARATOR ', '),
               MIN(r.delete_rule), MIN(r.update_rule)
          FROM information_schema.key_column_usage k
          JOIN information_schema.referential_constraints r
            ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
           AND r.table_name = k.table_name
         WHERE k.table_schema = DATABASE()
         GROUP BY k.table_name, k.constraint_name, k.referenced_table_name
         ORDER BY k.table_name, k.constraint_name LIMIT 10000
        """,
        row ->
            "  foreign "
                + row[1]
                + " "
                + row[2]
                + " ("
                + row[3]
                + ")"
                + rule(" on delete ", row[4])
                + rule(" on update ", row[5]));
    add(
        tables,
        trazo,
        """
        SELECT table_name, constraint_name FROM information_schema.table_constraints
         WHERE table_schema = DATABASE() AND constraint_type = 'CHECK'
         ORDER BY table_name, constraint_name LIMIT 10000
        """,
        row -> "  check " + row[1]);
    var text = new StringBuilder();
    tables.forEach((table, lines) -> {
      if (!table.equals("flyway_schema_history")) {
        text.append(table).append('\n').append(String.join("\n", lines)).append("\n\n");
      }
    });
    return text.toString();
  }

  /** MariaDB still prints a display width that MySQL dropped. */
  private static String type(@Nullable String type) {
    return String.valueOf(type)
        .replaceAll("\\b((?:big|small|medium|tiny)?int)\\((?!1\\))\\d+\\)", "$1");
  }

  /** MariaDB quotes default texts and spells out NULL; MySQL does neither. */
  private static String standard(@Nullable String value) {
    if (value == null || value.equals("NULL")) {
      return "";
    }
    String plain = value.startsWith("'") ? value.substring(1, value.length() - 1) : value;
    return " default " + plain.toLowerCase(Locale.ROOT).replace("()", "");
  }

  /** The same rule has two names, and it is the usual one. */
  private static String rule(String when, @Nullable String rule) {
    return rule == null || rule.equals("NO ACTION") || rule.equals("RESTRICT")
        ? ""
        : when + rule.toLowerCase(Locale.ROOT);
  }

  private interface Line {
    String of(@Nullable String[] row);
  }

  private static void add(
      Map<String, List<String>> tables, RunningTrazo trazo, String sql, Line line)
      throws SQLException {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new @Nullable String[width];
        for (int i = 0; i < width; i++) {
          row[i] = rows.getString(i + 1);
        }
        tables.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(line.of(row));
      }
    }
  }

  private static List<String> rows(RunningTrazo trazo, String sql) throws SQLException {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
