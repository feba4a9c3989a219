package mx.trazo.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.testing.AuditRows;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

class AuditIT {
  private static final String SAMPLE = "01J00000000000000000000000";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn technician = SignedIn.anywhere(trazo, Role.TECHNICIAN);

  @Test
  void what_was_done_denied_or_failed_leaves_a_row_with_the_requests_name() throws Exception {
    HttpResponse<String> read = technician.get("/api/echo/" + SAMPLE);
    HttpResponse<String> broken = technician.get("/api/echo/" + SAMPLE + "/broken");
    SignedIn manager = SignedIn.anywhere(trazo, Role.MANAGER);
    HttpResponse<String> denied = manager.get("/api/echo/" + SAMPLE);
    HttpResponse<String> written = technician.postForm("/api/echo/form", Map.of("text", "Rosa"));
    HttpResponse<String> forged = technician.postJson("/api/echo/json", "{");

    assertThat(rows(read)).containsExactly("READ|" + SAMPLE + "|OK|GET /api/echo/{id}|null");
    assertThat(rows(broken))
        .containsExactly("READ|" + SAMPLE + "|ERROR|GET /api/echo/{id}/broken|HTTP 500");
    assertThat(rows(denied))
        .containsExactly("READ|" + SAMPLE + "|DENIED|GET /api/echo/{id}|HTTP 403");
    assertThat(rows(written)).containsExactly("WRITE|null|OK|POST /api/echo/form|null");
    assertThat(rows(forged)).containsExactly("WRITE|null|ERROR|POST /api/echo/json|HTTP 400");
  }

  @Test
  void a_value_in_the_path_that_is_no_id_of_ours_is_not_kept() throws Exception {
    HttpResponse<String> read = technician.get("/api/echo/GOMR800101MDFMSS09");
    assertThat(rows(read)).containsExactly("READ|null|OK|GET /api/echo/{id}|null");
  }

  @Test
  void signing_in_and_out_leaves_rows_too() throws Exception {
    SignedIn somebody = SignedIn.anywhere(trazo, Role.QUALITY);
    HttpResponse<String> left = somebody.postForm("/salir", Map.of());
    assertThat(rows(left))
        .containsExactly("SIGN_OUT|" + somebody.actor().account().value() + "|OK|null|null");
    try (Connection admin = trazo.adminConnection();
        PreparedStatement query =
            admin.prepareStatement(
                """
                SELECT COUNT(*) FROM audit_entry
                 WHERE actor_id = ? AND action = 'SIGN_IN' AND outcome = 'OK'
                   AND correlation_id IS NOT NULL AND facility_id = ?
                """)) {
      query.setString(1, somebody.actor().account().value());
      query.setString(2, somebody.actor().facility().value());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void the_application_cannot_change_or_delete_a_row() throws Exception {
    try (Connection application = trazo.appConnection();
        Statement statement = application.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("UPDATE audit_entry SET action = 'X'"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM audit_entry"))
          .isInstanceOf(SQLException.class);
    }
  }

  private List<String> rows(HttpResponse<String> answer) throws SQLException {
    return AuditRows.of(trazo, answer);
  }
}
