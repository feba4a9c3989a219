package mx.trazo.turnaround.store;

import io.micronaut.data.annotation.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.FacilityId;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.store.CellKey.Grain;
import org.jspecify.annotations.Nullable;

/** How the database finds what the board and the analysis ask for, in each view. */
public final class BoardPlans {
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)|\\?");
  private static final List<String> OF_CLOCKS =
      List.of("listPromised", "listDueless", "listDueBefore", "listOnTime");
  private static final List<String> OF_TALLIES =
      List.of("turn", "lockUntallied", "listUntallied", "tallied");

  private BoardPlans() {}

  /**
   * One table of one statement.
   *
   * @param type how its rows are reached, in the words of EXPLAIN
   * @param key the index, or null for none
   * @param rows how many the database expects to look at
   */
  public record Step(
      String statement, String table, String type, @Nullable String key, long rows, String extra) {
    /**
     * Whether every row of a table that grows with the work is looked at, be it in the table or in
     * an index. The policies are a handful, and MySQL rightly reads those whole.
     */
    public boolean scansAll() {
      return grows() && Set.of("ALL", "index").contains(type);
    }

    /** Whether the table has a row per piece of work. */
    boolean grows() {
      return !table.equals("p");
    }

    @Override
    public String toString() {
      return "%-24s %-3s %-6s %-40s %,9d  %s".formatted(statement, table, type, key, rows, extra);
    }
  }

  /** The plans at some moment. */
  public static List<Step> read(
      Connection owner, FacilityId laboratory, FacilityId hospital, AnalysisWindow window)
      throws SQLException {
    var steps = new ArrayList<Step>();
    for (Map.Entry<String, String> each : all(laboratory, hospital, window).entrySet()) {
      try (Statement explain = owner.createStatement();
          ResultSet row = explain.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + each.getValue())) {
        while (row.next()) {
          steps.add(
              new Step(
                  each.getKey(),
                  String.valueOf(row.getString("table")),
                  String.valueOf(row.getString("type")),
                  row.getString("key"),
                  row.getLong("rows"),
                  String.valueOf(row.getString("Extra"))));
        }
      }
    }
    return steps;
  }

  private static Map<String, String> all(
      FacilityId laboratory, FacilityId hospital, AnalysisWindow window) {
    Map<String, String> sql = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    LocalDate last = window.ends().minusMonths(1);
    values.put(
        "now", text(AnalysisWindow.startOf(last).toString().replace("T", " ").replace("Z", "")));
    values.put("soon", values.get("now") + " + INTERVAL 4 HOUR");
    values.put("before", String.valueOf(values.get("soon")));
    values.put("from", values.get("now") + " - INTERVAL 30 DAY");
    values.put("to", String.valueOf(values.get("now")));
    values.put("until", String.valueOf(values.get("now")));
    values.put("limit", "10");
    values.put("tests", "'01000000000000000000000001', '01000000000000000000000002'");
    values.put("testCode", "NULL");
    values.put("running", "1");
    for (ClockView view : ClockView.values()) {
      values.put("laboratory", view == ClockView.LABORATORY ? text(laboratory.value()) : "NULL");
      values.put("hospital", view == ClockView.HOSPITAL ? text(hospital.value()) : "NULL");
      for (String name : OF_CLOCKS) {
        // what was finished is counted one by one for a hospital only
        if (!name.equals("listOnTime") || view == ClockView.HOSPITAL) {
          sql.put(name + " " + view, named(ClockRows.class, name, values));
        }
      }
      sql.put("count " + view, named(ClockSetRows.class, countOf(view), values));
      sql.put("countHeld " + view, named(ClockSetRows.class, "countHeld", values));
    }
    sql.put("listAny", named(ClockRows.class, "listAny", values));
    OF_TALLIES.forEach(name -> sql.put(name, named(TallyRows.class, name, values)));
    for (Grain grain : Grain.values()) {
      sql.put("cells " + grain, cells(grain, hospital, window));
    }
    sql.put("cells read", TallyStatements.READ.formatted("'D/2026-01-01', 'D/2026-01-02'"));
    return sql;
  }

  private static String countOf(ClockView view) {
    return switch (view) {
      case NETWORK -> "countOfNetwork";
      case LABORATORY -> "countOfLaboratory";
      case HOSPITAL -> "countOfHospital";
    };
  }

  private static String cells(Grain grain, FacilityId hospital, AnalysisWindow window) {
    String place = grain == Grain.HOSPITAL_WEEK ? hospital.value() : null;
    LocalDate from = grain == Grain.DAY ? window.ends().minusMonths(2) : window.begins();
    var values =
        new ArrayList<>(
            List.of(
                text(CellKey.from(grain, place, from)),
                text(CellKey.from(grain, place, window.ends()))));
    Matcher found = PARAMETER.matcher(TallyStatements.LIST);
    return found.replaceAll(_ -> values.isEmpty() ? "NULL" : values.removeFirst());
  }

  private static String named(Class<?> rows, String name, Map<String, String> values) {
    String query =
        Arrays.stream(rows.getDeclaredMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow()
            .getAnnotation(Query.class)
            .value();
    return PARAMETER
        .matcher(query)
        .replaceAll(found -> Matcher.quoteReplacement(String.valueOf(values.get(found.group(1)))));
  }

  private static String text(String value) {
    return "'" + value + "'";
  }
}
