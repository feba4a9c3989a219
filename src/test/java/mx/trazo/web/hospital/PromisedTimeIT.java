package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A hospital reads what was promised of its order, and why it is late. */
class PromisedTimeIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);

  @Test
  void an_order_says_when_its_result_is_due_and_admits_a_delay() throws Exception {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
    SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
    RegisteredReferral order = referrals.marrow(clerk.actor(), Duration.ofHours(8));
    String page = "/hospital/solicitudes/" + order.order().id().value();
    assertThat(clerk.get(page).body()).contains("El plazo empieza cuando");

    Shipment box = referrals.dispatched(clerk.actor(), Referrals.travelling(order));
    String label = Referrals.travelling(order).getFirst().label().text();
    scan(technician, "RECEIVE", box.box().text(), "");
    scan(technician, "RECEIVE", label, box.id().value());
    scan(technician, "ACCEPT", label, "");
    assertThat(clerk.get(page).body()).contains("Prometido para el").doesNotContain("Con retraso");

    beganTenDaysEarlier(order);
    try (Browser browser = Browser.start()) {
      for (Browser.Size size : new Browser.Size[] {Browser.PHONE, Browser.LAPTOP}) {
        Page shown = browser.page(trazo, size, clerk);
        shown.navigate(page);
        shown.getByText("Con retraso").first().waitFor();
        assertThat(shown.locator("main").textContent()).contains("Debía estar el");
        Browser.looksRight(shown, "hospital-solicitud-con-retraso");
      }
    }
  }

  private void scan(SignedIn who, String mode, String raw, String context) {
    HttpResponse<String> answer =
        who.postJson(
            "/api/scans",
            Map.of(
                "scanId",
                trazo.bean(Ids.class).next(),
                "raw",
                raw,
                "mode",
                mode,
                "context",
                context));
    assertThat(answer.body()).containsAnyOf("\"RECORDED\"", "\"CONTEXT\"");
  }

  private void beganTenDaysEarlier(RegisteredReferral order) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE turnaround_clock SET started_at = started_at - INTERVAL 10 DAY,"
                    + " due_at = due_at - INTERVAL 10 DAY WHERE order_id = ?")) {
      statement.setString(1, order.order().id().value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }
}
