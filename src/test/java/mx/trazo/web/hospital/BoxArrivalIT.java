package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A hospital reads when its box should arrive, and that it should have arrived. */
class BoxArrivalIT {
  private static final String BOXES = "/hospital/embarques";

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);

  @Test
  void a_box_on_its_way_says_when_it_should_arrive_and_that_it_is_late() throws SQLException {
    Shipment open = packed();
    String box = BOXES + "/" + open.id().value();
    assertThat(clerk.get(BOXES).body()).contains("Aún no sale");
    assertThat(clerk.get("/hospital").body()).contains("Ninguna caja va en camino");
    close(box);
    clerk.postForm(box + "/entregar", Map.of("courier", "Estafeta", "guide", "G-77"));
    for (String page : List.of(BOXES, box, "/hospital")) {
      assertThat(clerk.get(page).body())
          .as(page)
          .containsPattern("Se espera el [0-9]+ [a-z]{3}, [0-9]{2}:[0-9]{2}")
          .doesNotContain("Retrasada")
          .doesNotContain("está retrasada");
    }

    leftThreeDaysEarlier(open);
    assertThat(clerk.get(BOXES).body()).contains("<span class=\"chip bad\">Retrasada</span>");
    for (String page : List.of(box, "/hospital")) {
      assertThat(clerk.get(page).body())
          .as(page)
          .contains("La caja " + open.box().grouped() + " está retrasada: debía llegar hace")
          .contains("Pregunte a Estafeta por la guía G-77.")
          .contains("avise al laboratorio");
    }
    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      try (Browser browser = Browser.start()) {
        Page page = browser.page(trazo, size, clerk);
        page.navigate("/hospital");
        Browser.looksRight(page, "hospital-inicio-caja-retrasada");
        page.navigate(BOXES);
        Browser.looksRight(page, "hospital-cajas-retrasada");
        page.navigate(box);
        Browser.looksRight(page, "hospital-caja-retrasada");
      }
    }
  }

  @Test
  void everything_wrong_with_a_hand_over_is_said_at_once() {
    Shipment open = packed();
    String box = BOXES + "/" + open.id().value();
    close(box);
    String later = OrderForms.local(Instant.now().plus(Duration.ofDays(1)), hospital.zone());
    assertThat(clerk.postForm(box + "/entregar", Map.of("courier", "", "handedAt", later)).body())
        .contains("Falta corregir 2 datos")
        .contains("id=\"courier-falta\"", "id=\"handedAt-falta\"")
        .contains(later);
  }

  private Shipment packed() {
    RegisteredReferral referral = new Referrals(trazo).breast(clerk.actor(), 1);
    Shipment open = new Referrals(trazo).box(clerk.actor());
    Referrals.travelling(referral)
        .forEach(block -> new Referrals(trazo).pack(clerk.actor(), open, block));
    return open;
  }

  private void close(String box) {
    clerk.postForm(box + "/cerrar", Map.of("packages", "1", "contact", "Ana Ríos, 443 555 0101"));
  }

  private void leftThreeDaysEarlier(Shipment box) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE shipment SET handed_at = handed_at - INTERVAL 3 DAY WHERE id = ?")) {
      statement.setString(1, box.id().value());
      assertThat(statement.executeUpdate()).isEqualTo(1);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }
}
