package mx.trazo.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.trazo.specimen.label.LabelNumber;

/**
 * Fills a store with copies of one order that came through the intake: the same rows in the same
 * tables, with ids, labels, names and times of their own, each three minutes older than the one
 * before.
 */
final class CopiedOrders {
  private static final int YEAR = 96;
  private static final int A_BATCH = 500;
  private static final long APART_MILLIS = 3 * 60_000L;

  /** The tables in the order of their foreign keys, and how the rows of an order are found. */
  private static final List<String[]> TABLES =
      List.of(
          new String[] {"patient", "id = ?", "patient"},
          new String[] {"patient_name_word", "patient_id = ?", "patient"},
          new String[] {"clinical_order", "id = ?", "order"},
          new String[] {"ordered_test", "order_id = ?", "order"},
          new String[] {"specimen", "order_id = ? ORDER BY parent_id", "order"},
          new String[] {"container_custody", "order_id = ?", "order"},
          new String[] {
            "custody_event",
            "container_id IN (SELECT c.container_id FROM container_custody c WHERE c.order_id = ?)",
            "order"
          });

  private static final Set<String> NAMES =
      Set.of("first_surname", "surname_key", "given_key", "similar_key", "word");

  private record Table(
      String name, List<String> columns, List<Integer> types, List<Object[]> rows) {}

  private final List<Table> template;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> labels = new ArrayList<>();

  /** Reads the order that is copied. */
  CopiedOrders(Connection owner, String order) throws SQLException {
    var found = new ArrayList<Table>();
    String patient;
    try (PreparedStatement ask =
        owner.prepareStatement("SELECT o.patient_id FROM clinical_order o WHERE o.id = ?")) {
      ask.setString(1, order);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        patient = row.getString(1);
      }
    }
    for (String[] table : TABLES) {
      found.add(read(owner, table[0], table[1], table[2].equals("order") ? order : patient));
    }
    template = List.copyOf(found);
  }

  private Table read(Connection owner, String name, String where, String id) throws SQLException {
    try (PreparedStatement ask =
        owner.prepareStatement("SELECT * FROM " + name + " WHERE " + where)) {
      ask.setString(1, id);
      try (ResultSet row = ask.executeQuery()) {
        var meta = row.getMetaData();
        var columns = new ArrayList<String>();
        var types = new ArrayList<Integer>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          columns.add(meta.getColumnName(i));
          types.add(meta.getColumnType(i));
        }
        var rows = new ArrayList<Object[]>();
        while (row.next()) {
          var values = new Object[types.size()];
          for (int i = 0; i < types.size(); i++) {
            values[i] = row.getObject(i + 1);
            if (columns.get(i).equals("label_number") && name.equals("specimen")) {
              labels.add(row.getString(i + 1));
            }
            boolean own = columns.get(i).equals("id") || columns.get(i).equals("scan_id");
            if (own) {
              ids.putIfAbsent(row.getString(i + 1), ids.size());
            }
          }
          rows.add(values);
        }
        return new Table(name, columns, types, rows);
      }
    }
  }

  /** The label of a copy's container: the first is the tissue, the second its block. */
  String label(int copy, int container) {
    return LabelNumber.of(YEAR, copy * labels.size() + container).text();
  }

  /** How many containers an order has. */
  int containers() {
    return labels.size();
  }

  /** The id that a copy has in place of one of the template. */
  String id(String of, int copy) {
    return of.substring(0, of.length() - 8) + String.format(Locale.ROOT, "%08X", copy + 1);
  }

  /** Adds the copies from one number up to another. */
  void fill(Connection owner, int from, int until) throws SQLException {
    owner.setAutoCommit(false);
    try (Statement quick = owner.createStatement()) {
      quick.execute("SET unique_checks = 0, foreign_key_checks = 0");
    }
    for (int batch = from; batch < until; batch += A_BATCH) {
      for (Table table : template) {
        try (PreparedStatement insert =
            owner.prepareStatement(
                "INSERT INTO "
                    + table.name
                    + " ("
                    + String.join(", ", table.columns)
                    + ") VALUES ("
                    + "?, ".repeat(table.columns.size() - 1)
                    + "?)")) {
          for (int copy = batch; copy < Math.min(until, batch + A_BATCH); copy++) {
            for (Object[] row : table.rows) {
              for (int i = 0; i < row.length; i++) {
                set(insert, i + 1, table, i, row[i], copy);
              }
              insert.addBatch();
            }
          }
          insert.executeBatch();
        }
      }
      owner.commit();
    }
    owner.setAutoCommit(true);
    try (Statement analyse = owner.createStatement()) {
      for (Table table : template) {
        analyse.execute("ANALYZE TABLE " + table.name);
      }
    }
  }

  private void set(
      PreparedStatement insert, int at, Table table, int column, Object value, int copy)
      throws SQLException {
    String name = table.columns.get(column);
    if (name.equals("curp") || name.equals("nss")) {
      insert.setNull(at, Types.VARCHAR);
    } else if (NAMES.contains(name)) {
      insert.setString(at, value + Integer.toString(copy, 26).replaceAll("\\d", "x") + copy % 97);
    } else if (name.equals("client_key") || name.equals("placer_number")) {
      insert.setString(at, "COPIA-" + copy);
    } else if (value instanceof String text && ids.containsKey(text)) {
      insert.setString(at, id(text, copy));
    } else if (value instanceof String text && labels.contains(text)) {
      insert.setString(at, label(copy, labels.indexOf(text)));
    } else if (table.types.get(column) == Types.TIMESTAMP && value != null) {
      insert.setTimestamp(at, new Timestamp(timestamp(value).getTime() - copy * APART_MILLIS));
    } else if (name.equals("birth_date")) {
      insert.setDate(at, Date.valueOf(((Date) value).toLocalDate().plusDays(copy % 9_000)));
    } else {
      insert.setObject(at, value);
    }
  }

  private static Timestamp timestamp(Object value) {
    return value instanceof LocalDateTime time ? Timestamp.valueOf(time) : (Timestamp) value;
  }
}
