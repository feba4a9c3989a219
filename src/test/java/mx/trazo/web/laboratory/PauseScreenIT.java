package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A technician waits for the hospital's data, says so, and says when they came. */
class PauseScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Bench bench = new Bench();

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_clock_waits_while_the_hospital_has_to_act_and_goes_on_after() {
    RegisteredReferral waiting = bench.accepted(1);
    String path = "/laboratorio/plazos/" + Bench.test(waiting).value();
    SignedIn technician = SignedIn.as(TRAZO, Bench.LABORATORY, Role.TECHNICIAN);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/muestras/" + waiting.specimens().getFirst().id().value());
    page.click("text=Plazo y pausas");
    assertThat(page.url()).endsWith(path);
    page.waitForSelector("text=El plazo no se ha puesto en pausa.");
    page.waitForSelector("dd:has-text('24 horas corridas')");
    assertThat(page.innerText("h1"))
        .as("says which case")
        .matches("Plazo y pausas del caso \\d\\d-\\d+");
    both(page, "plazo");

    page.click("button:text-is('Poner en pausa')");
    page.waitForSelector("text=Elija el motivo de la pausa.");
    page.check("label:has-text('Faltan datos de la solicitud')");
    page.click("button:text-is('Poner en pausa')");
    page.waitForSelector("text=Escriba qué comprueba la pausa");
    assertThat(page.isChecked("label:has-text('Faltan datos de la solicitud')"))
        .as("kept as typed")
        .isTrue();
    page.fill("#comprobacion", "Llamada a las 10:20 con recepción");
    page.fill("#desde", "2001-01-01T10:00");
    page.click("button:text-is('Poner en pausa')");
    page.waitForSelector("text=La pausa no puede empezar antes");
    page.fill("#desde", "");
    page.click("button:text-is('Poner en pausa')");
    page.waitForSelector("[data-pause]:has-text('le toca a la unidad')");
    assertThat(page.innerText("[data-due]")).contains("Plazo en pausa");
    page.waitForSelector("[data-pause]:has-text('Llamada a las 10:20')");
    both(page, "plazo-en-pausa");

    page.check("label:has-text('Faltan datos de la solicitud')");
    page.fill("#comprobacion", "Otra vez");
    page.click("button:text-is('Poner en pausa')");
    page.waitForSelector("text=El plazo ya está en pausa por ese motivo.");
    page.click("button:text-is('Terminar la pausa')");
    page.waitForSelector("[data-due]:has-text('Quedan')");
    assertThat(page.locator("button:text-is('Terminar la pausa')").count()).isZero();
    both(page, "plazo-pausado");
    page.close();

    SignedIn stranger = SignedIn.as(TRAZO, Bench.ANOTHER_LABORATORY, Role.TECHNICIAN);
    assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    assertThat(
            stranger
                .postForm(path + "/pausar", Map.of("motivo", "FIXATION", "comprobacion", "x"))
                .statusCode())
        .isEqualTo(404);
    SignedIn quality = SignedIn.as(TRAZO, Bench.LABORATORY, Role.QUALITY);
    assertThat(quality.get(path).statusCode()).as("reads").isEqualTo(200);
    assertThat(
            quality
                .postForm(path + "/pausar", Map.of("motivo", "FIXATION", "comprobacion", "x"))
                .statusCode())
        .as("and does not pause")
        .isEqualTo(403);
  }

  private static void both(Page page, String name) {
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
  }
}
