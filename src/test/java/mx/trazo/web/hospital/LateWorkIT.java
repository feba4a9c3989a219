package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.network.ChangePhone;
import mx.trazo.network.TestDefinition;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.turnaround.TurnaroundStore;
import org.junit.jupiter.api.Test;

/**
 * A hospital waits longer than it was promised, and reads where, since when and whose time it is.
 */
class LateWorkIT {
  private final RunningTrazo trazo = RunningTrazo.shared();

  @Test
  void a_late_test_says_where_it_is_until_it_is_released() throws SQLException {
    var story = new CriticalStory(trazo);
    String order = "/hospital/solicitudes/" + story.order;
    assertThat(story.clerk.get("/hospital/resultados").body()).doesNotContain("con retraso");
    beganTenDaysEarlier(story.order);
    assertThat(story.clerk.get(order).body())
        .as("late is said on top, beside the state, with what comes next")
        .containsPattern("<p class=\"chips\"><span class=\"chip bad\">Con retraso</span>")
        .containsPattern("Inmunofenotipo[^<]*: con retraso</strong>")
        .contains("usted no tiene que mandar nada más");
    assertThat(story.clerk.get(order).body()).contains("Trazo todavía no tiene su teléfono");
    Actor administrator =
        SignedIn.as(trazo, story.ana.actor().facility(), Role.ADMINISTRATOR).actor();
    ChangePhone phone = trazo.bean(ChangePhone.class);
    phone.change(administrator, "222 555 0100");
    assertThat(story.clerk.get(order).body()).contains("Pregunte a CIBIOR, teléfono 222 555 0100.");
    phone.change(administrator, null);
    assertThat(story.clerk.get("/hospital/solicitudes?ver=retraso").body())
        .contains(order)
        .contains("<span class=\"chip bad\">Con retraso</span>");
    assertThat(story.clerk.get("/hospital/solicitudes?ver=rechazada").body()).doesNotContain(order);
    assertThat(story.clerk.get(order).body())
        .contains("Debía estar el")
        .contains("en la mesa de trabajo")
        .contains("Del laboratorio: aceptó la muestra el")
        .contains("de la toma a la salida de su unidad")
        .contains("Cuándo se espera")
        .contains("Pregunte a");
    assertThat(story.clerk.get("/hospital/resultados").body())
        .contains("1 estudio con retraso")
        .contains("en la mesa de trabajo");
    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      try (Browser browser = Browser.start()) {
        Page page = browser.page(trazo, size, story.clerk);
        page.navigate("/hospital/resultados");
        page.getByText("1 estudio con retraso").waitFor();
        Browser.looksRight(page, "hospital-resultados-con-retraso");
        page.navigate(order);
        Browser.looksRight(page, "hospital-solicitud-con-retraso");
        page.navigate("/hospital/solicitudes?ver=retraso");
        Browser.looksRight(page, "hospital-solicitudes-con-retraso");
      }
    }

    assertThat(
            story
                .ana
                .postForm("/lectura/" + story.test + "/guardar", story.form("NO_LEUKAEMIA"))
                .statusCode())
        .isEqualTo(303);
    assertThat(story.clerk.get(order).body())
        .contains("con el resultado escrito y sin validar")
        .as("where it stands, and nothing of what it says")
        .doesNotContain("Texto de prueba");
    Map<String, String> form = story.form("NO_LEUKAEMIA");
    form.put("visto", "1");
    assertThat(story.verify(form).statusCode()).isEqualTo(303);
    assertThat(story.clerk.get(order).body()).contains("falta que otra persona lo libere");
    assertThat(story.clerk.get(order).body())
        .containsSubsequence("id=\"fijacion\"", "id=\"estudios\"");
    assertThat(story.release(Map.of()).statusCode()).isEqualTo(303);
    assertThat(story.clerk.get(order).body())
        .as("a released report stands before the samples and their labels")
        .containsSubsequence("id=\"estudios\"", "/informes/", "id=\"imprimir\"", "id=\"fijacion\"")
        .contains("Resultado con retraso")
        .doesNotContain("Cuándo se espera")
        .doesNotContain(">Con retraso<");
    assertThat(story.clerk.get("/hospital/solicitudes?ver=retraso").body())
        .contains("Ninguna solicitud de su unidad va con retraso");
    assertThat(story.clerk.get("/hospital/resultados").body()).doesNotContain("con retraso");
    assertThat(
            trazo
                .bean(TurnaroundStore.class)
                .listTaken(
                    story.ana.actor().facility(),
                    TestDefinition.LEUKEMIA_PHENOTYPE,
                    Instant.now().minusSeconds(600)))
        .as("its ten days count among what is usual")
        .anyMatch(taken -> taken.toDays() == 10);
  }

  private void beganTenDaysEarlier(String order) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE turnaround_clock SET started_at = started_at - INTERVAL 10 DAY,"
                    + " due_at = due_at - INTERVAL 10 DAY WHERE order_id = ?")) {
      statement.setString(1, order);
      assertThat(statement.executeUpdate()).isEqualTo(1);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }
}
