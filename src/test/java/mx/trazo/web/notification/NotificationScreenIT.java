package mx.trazo.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.Subscribe;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Topic;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is told to systems, as those see it who look after that. */
class NotificationScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn keeper = SignedIn.as(TRAZO, hospital.id(), Role.ADMINISTRATOR);
  private final SignedIn stranger = SignedIn.anywhere(TRAZO, Role.ADMINISTRATOR);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void what_was_not_delivered_is_seen_tried_again_and_turned_off() throws SQLException {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, keeper);
    page.navigate("/avisos");
    page.waitForSelector("text=Ningún sistema de la unidad pidió avisos.");
    both(page, "avisos-vacio");

    String works = asks(Topic.RESULT, "Expediente clínico del hospital");
    String fails = asks(Topic.CUSTODY, "Rastreo de muestras");
    String given = asks(Topic.ORDER_STATE, "Agenda de consulta");
    set(
        works,
        "status = 'ACTIVE', numbered = 1204, delivered = 1204, next_at = NULL,"
            + " answered_at = UTC_TIMESTAMP(6)");
    set(
        fails,
        "status = 'ACTIVE', numbered = 57, delivered = 41, attempts = 9, trouble = 'STATUS',"
            + " trouble_fact = '503', failing_since = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR,"
            + " answered_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR,"
            + " next_at = UTC_TIMESTAMP(6) + INTERVAL 10 MINUTE");
    set(
        given,
        "status = 'ERROR', numbered = 1, attempts = 300, trouble = 'UNKNOWN_HOST', next_at = NULL,"
            + " failing_since = UTC_TIMESTAMP(6) - INTERVAL 4 DAY");
    page.navigate("/avisos");
    page.waitForSelector("text=El otro sistema contestó con el error 503.");
    page.waitForSelector("text=16 avisos");
    page.waitForSelector("text=El nombre de esa dirección no existe.");
    assertThat(page.content()).doesNotContain("clave-en-la-ruta").doesNotContain("muy-secreto");
    both(page, "avisos");

    page.click("tr:has-text('Agenda de consulta') >> button:text-is('Intentar ahora')");
    page.waitForSelector("text=Se envía ahora.");
    assertThat(status(given)).isNotEqualTo(SubscriptionStatus.ERROR);
    page.click("tr:has-text('Rastreo de muestras') >> summary:text-is('Apagar…')");
    both(page, "avisos-apagar");
    page.click("tr:has-text('Rastreo de muestras') >> button:text-is('Apagar')");
    page.waitForSelector("text=Se apagó: no se enviará nada más.");
    assertThat(status(fails)).isEqualTo(SubscriptionStatus.OFF);
    page.close();

    assertThat(stranger.postForm("/avisos/" + works + "/apagar", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(stranger.postForm("/avisos/" + works + "/intentar", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(status(works)).isEqualTo(SubscriptionStatus.ACTIVE);
  }

  private SubscriptionStatus status(String id) {
    return TRAZO
        .bean(ReadSubscriptions.class)
        .find(keeper.actor(), id)
        .orElseThrow()
        .progress()
        .status();
  }

  private String asks(Topic topic, String reason) {
    var wish =
        new Subscribe.Wish(
            topic,
            List.of(),
            "https://his.ejemplo.mx/avisos/clave-en-la-ruta",
            List.of("Authorization: Bearer muy-secreto"),
            reason,
            null,
            null,
            null,
            20,
            "https://trazo.ejemplo.mx/fhir");
    return switch (TRAZO.bean(Subscribe.class).subscribe(keeper.actor(), wish)) {
      case Outcome.Done<Subscribe.Subscribed>(var done) -> done.subscription().id();
      case Outcome.Refused<Subscribe.Subscribed>(var refusal) ->
          throw new AssertionError(refusal.toString());
    };
  }

  private static void set(String id, String values) throws SQLException {
    try (Connection owner = TRAZO.adminConnection();
        var statement =
            owner.prepareStatement("UPDATE subscription SET " + values + " WHERE id = ?")) {
      statement.setString(1, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static void both(Page page, String name) {
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
  }
}
