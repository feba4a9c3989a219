package mx.trazo.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import mx.trazo.alert.AlertHouse;
import mx.trazo.alert.NoteAlerts;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.testing.Browser;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quality decides who is told, sees what is open and what was sent, and takes note. */
class AlertScreenIT {
  private static AlertHouse house;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    house = new AlertHouse();
    browser = Browser.start();
  }

  @AfterAll
  static void shut() {
    browser.close();
    house.close();
  }

  @Test
  void from_a_rule_to_a_note_and_back() throws Exception {
    SignedIn before = SignedIn.as(house.trazo, Bench.LABORATORY, Role.QUALITY);
    Page page = browser.page(house.trazo, Browser.LAPTOP, before);
    page.navigate("/alertas");
    page.waitForSelector("text=No hay alertas abiertas.");
    both(page, "alertas-vacio");
    page.click("nav >> text=A quién se avisa");
    page.waitForSelector("text=Su unidad todavía no tiene reglas.");

    page.fill("#destinos", "calidad en laboratorio");
    page.click("text=Empezar a avisar");
    page.waitForSelector(
        "#destinos-falta:has-text('«calidad en laboratorio» no es un correo, ni un teléfono')");
    assertThat(page.inputValue("#destinos")).isEqualTo("calidad en laboratorio");
    both(page, "alertas-regla-falta");
    page.fill("#destinos", "calidad@laboratorio.mx, https://his.ejemplo.mx/avisos?clave=7");
    page.fill("#silencioDesde", "");
    page.fill("#silencioHasta", "");
    page.fill("#escalarHoras", "1,5");
    page.fill("#otros", "jefa@laboratorio.mx");
    page.click("text=Empezar a avisar");
    page.waitForSelector("text=La regla ya vale.");
    page.waitForSelector("dd:has-text('A las 1.5 h se avisa a jefa@laboratorio.mx')");
    assertThat(page.content()).contains("his.ejemplo.mx").doesNotContain("clave=7");
    both(page, "alertas-reglas");

    house.bench.accepted(1);
    house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    house.look();
    house.send();
    page.close();

    // a day later nobody is signed in any more
    SignedIn quality = SignedIn.as(house.trazo, Bench.LABORATORY, Role.QUALITY);
    page = browser.page(house.trazo, Browser.LAPTOP, quality);
    page.navigate("/alertas");
    page.waitForSelector("h2:has-text('Con retraso: 2')");
    both(page, "alertas");
    page.click("[data-alert] >> nth=0 >> button");
    page.waitForSelector("text=Quedó anotado que usted se ocupa.");
    page.waitForSelector("td:has-text('" + quality.actor().displayName() + "')");
    assertThat(house.trazo.bean(NoteAlerts.class).countUnnoted(quality.actor())).isEqualTo(1);
    page.click("[data-alert] a");
    page.waitForLoadState();
    assertThat(page.url()).as("a case is one click away").contains("/lectura/");

    page.navigate("/alertas/envios");
    page.waitForSelector("tr:has-text('calidad@laboratorio.mx') >> text=Entregado");
    page.waitForSelector("tr:has-text('his.ejemplo.mx') >> text=Por enviar");
    page.click("tr:has-text('calidad@laboratorio.mx') >> summary");
    page.waitForSelector(
        "tr:has-text('calidad@laboratorio.mx') >> text=Ya pasó la hora prometida de estos estudios");
    both(page, "alertas-envios");

    page.navigate("/alertas/textos");
    page.fill("#asunto-LATE", "Hay [paciente]");
    page.click("section:has(#asunto-LATE) >> text=Usar estos textos");
    page.waitForSelector("text=[paciente] no se puede llenar aquí.");
    page.fill("#asunto-LATE", "Van [cuantos] tarde");
    page.click("section:has(#asunto-LATE) >> text=Usar estos textos");
    page.waitForSelector("text=Los textos nuevos valen desde el siguiente aviso.");
    both(page, "alertas-textos");
    page.click("text=Volver al texto original");
    page.waitForSelector("text=Los textos nuevos valen");
    assertThat(page.inputValue("#asunto-LATE")).isEqualTo("Trazo: [cuantos] con retraso");
    page.close();

    SignedIn stranger = SignedIn.as(house.trazo, Bench.ANOTHER_LABORATORY, Role.QUALITY);
    String rule = house.ask("SELECT id FROM alert_rule");
    String alert = house.ask("SELECT id FROM alert WHERE acknowledged_at IS NULL");
    String message = house.ask("SELECT id FROM alert_message WHERE channel = 'EMAIL'");
    assertThat(stranger.get("/alertas").body()).doesNotContain(alert);
    assertThat(stranger.get("/alertas/envios").body()).doesNotContain(message);
    assertThat(stranger.postForm("/alertas/" + alert + "/enterado", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(stranger.postForm("/alertas/reglas/" + rule + "/terminar", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(stranger.postForm("/alertas/envios/" + message + "/reenviar", Map.of()).statusCode())
        .isEqualTo(404);
    stranger.postForm("/alertas/de/" + rule + "/enterado", Map.of("hasta", "2100-01-01T00:00:00Z"));
    assertThat(house.trazo.bean(NoteAlerts.class).countUnnoted(quality.actor())).isEqualTo(1);
    assertThat(house.ask("SELECT COUNT(*) FROM audit_entry WHERE action = 'NOTE_ALERT'"))
        .isEqualTo("1");
  }

  private static void both(Page page, String name) {
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
  }
}
