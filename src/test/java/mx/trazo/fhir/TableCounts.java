package mx.trazo.fhir;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.kernel.FacilityId;
import mx.trazo.testing.RunningTrazo;

/** How many rows of an order's tables belong to one facility, to show that nothing changed. */
final class TableCounts {
  private static final Map<String, String> OWNER =
      Map.of(
          "patient", "facility_id",
          "clinical_order", "facility_id",
          "specimen", "facility_id");

  private TableCounts() {}

  static Map<String, Long> of(RunningTrazo trazo, FacilityId facility) {
    Map<String, Long> out = new TreeMap<>();
    OWNER.forEach((table, column) ->
        out.put(table, count(trazo, table, column + " = '" + facility.value() + "'")));
    return out;
  }

  /** The reasons for which messages of a facility were parked, newest last. */
  static List<String> parked(RunningTrazo trazo, FacilityId facility) {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT reason FROM parked_message WHERE facility_id = '"
                    + facility.value()
                    + "' ORDER BY received_at, id")) {
      var out = new ArrayList<String>();
      while (rows.next()) {
        out.add(rows.getString(1));
      }
      return out;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static long count(RunningTrazo trazo, String table, String where) {
    try (Connection owner = trazo.adminConnection();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT COUNT(*) FROM " + table + " WHERE " + where)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
