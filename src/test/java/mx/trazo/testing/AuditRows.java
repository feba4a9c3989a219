package mx.trazo.testing;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the audit trail tells of one request. */
public final class AuditRows {
  private AuditRows() {}

  /** Action, id, outcome, route and detail of each row, in the order in which they were written. */
  public static List<String> of(RunningTrazo trazo, HttpResponse<?> answer) throws SQLException {
    String sql =
        """
        SELECT CONCAT_WS('|', action, COALESCE(object_id, 'null'), outcome,
                         COALESCE(route, 'null'), COALESCE(detail, 'null'))
          FROM audit_entry
         WHERE correlation_id = ?
         ORDER BY id
         LIMIT 10
        """;
    try (Connection admin = trazo.adminConnection();
        PreparedStatement query = admin.prepareStatement(sql)) {
      query.setString(1, answer.headers().firstValue("X-Correlation-Id").orElseThrow());
      try (ResultSet found = query.executeQuery()) {
        List<String> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(found.getString(1));
        }
        return rows;
      }
    }
  }
}
