package mx.trazo.web.laboratory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.order.Priority;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.scan.StationSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a technician may not decide is said before, and whoever decides it finds it. */
class HeldScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);
  private final SignedIn specialist = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_marrow_waits_for_the_specialist_who_finds_it_and_rejects_it() {
    Specimen marrow =
        Referrals.travelling(referrals.marrow(clerk.actor(), Duration.ofHours(20))).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(marrow));
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    Station.read(page, box.box().text(), "CONTEXT");
    Station.read(page, marrow.label().text(), "RECORDED");
    Locator line = page.locator("#muestra-" + marrow.label().text());
    assertThat(line.locator("[data-irreplaceable]"))
        .containsText("solo la rechaza un especialista");
    assertThat(line.locator("[data-scan-send=REJECT]")).hasCount(0);
    page.click("[data-scan-mode=REJECT]");
    assertThat(page.locator("[data-for-modes=REJECT]"))
        .containsText("médula y líquido cefalorraquídeo solo los rechaza un especialista");
    Browser.looksRight(page, "laboratorio-irremplazable");
    line.locator("[data-scan-send=HOLD]").click();
    Station.type(page, StationSetting.controlCode("ACCEPT"));
    assertThat(page.locator("#decidir-espera [data-dialog-untaken]"))
        .containsText("ACEPTAR confirma esta ventana, y falta completarla");
    assertThat(page.locator("#decidir-espera button.main")).isInViewport();
    assertThat(page.locator("#decidir-espera input[value=BLOCK_DAMAGED]")).isHidden();
    Browser.looksRight(page, "laboratorio-espera-sin-motivo");
    page.check("#decidir-espera input[value=CLOTTED]");
    Station.type(page, StationSetting.controlCode("ACCEPT"));
    page.waitForSelector("[data-scan-message] >> text=Aparece en «Laboratorio» y en «Lectura»");
    // the same code read twice accepts nothing
    assertThat(page.locator("[data-scan-accept-now]")).containsText("nada");
    Locator closing = page.locator("[aria-labelledby=cerrar-titulo]");
    assertThat(closing).containsText("Hay 1 muestra en espera: no impide cerrar");
    assertThat(closing).not().containsText("sin decisión");
    Browser.looksRight(page, "laboratorio-cierre-en-espera");
    page.click("button[data-control=close]");
    assertThat(page.locator("[data-closed-note]")).containsText("Queda 1 muestra en espera");
    assertThat(page.locator("[data-closed-note]")).not().containsText("sin decisión");
    assertThat(page.locator("[data-closed-note]")).not().containsText("lo que falta decidir");
    page.close();

    Page desk = BROWSER.page(TRAZO, Browser.LAPTOP, specialist);
    desk.navigate("/lectura");
    Locator row = desk.locator("#espera tr:has(a[href$='/muestras/" + marrow.id().value() + "'])");
    assertThat(row).containsText("Muestra coagulada");
    row.scrollIntoViewIfNeeded();
    Browser.looksRight(desk, "lectura-en-espera");
    row.locator("a >> text=Decidir").click();
    desk.waitForURL("**/laboratorio/recepcion/" + box.id().value() + "#muestra-*");
    Locator held = desk.locator("#muestra-" + marrow.label().text());
    assertThat(held).isInViewport();
    assertThat(held.locator("[data-scan-send=REJECT]")).isVisible();
    desk.navigate("/laboratorio/muestras/" + marrow.id().value());
    assertThat(desk.locator("[data-held]")).containsText("Se decide en Recepción");
    assertThat(desk.locator("[data-held]")).containsText("Motivo: Muestra coagulada");
    Browser.looksRight(desk, "laboratorio-muestra-en-espera");
    desk.click("[data-held] a");
    held.locator("[data-scan-send=REJECT]").click();
    desk.check("#decidir-rechazo input[value=CLOTTED]");
    desk.click("#decidir-rechazo button.main");
    assertThat(held).containsText("Rechazada");
    desk.navigate("/lectura");
    assertThat(row).hasCount(0);
    desk.close();
  }

  @Test
  void an_urgent_sample_without_a_box_is_marked_all_the_same() {
    Specimen urgent =
        Referrals.travelling(referrals.breast(clerk.actor(), 1, Priority.URGENT)).getFirst();
    referrals.dispatched(clerk.actor(), List.of(urgent));
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    Station.type(page, urgent.label().text());
    page.waitForSelector(
        "[data-scan-card]:not([data-verdict=PENDING]) >> text=" + urgent.label().text());
    assertThat(page.locator("[data-scan-urgent]")).isVisible();
    Browser.looksRight(page, "laboratorio-urgente-sin-caja");
    page.close();
  }

  @Test
  void seals_without_their_numbers_are_told_what_to_write() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 1));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    String path = "/laboratorio/recepcion/" + box.id().value() + "/llegada";
    assertThat(arrival(path, "INTACT", "").body())
        .contains("Escriba el número que trae cada sello")
        .doesNotContain("Revise el dato");
    assertThat(arrival(path, "NONE", "S-1").body()).contains("Borre los números");
    assertThat(arrival(path, "INTACT", "S-1").statusCode()).isEqualTo(303);
  }

  private java.net.http.HttpResponse<String> arrival(String path, String seals, String numbers) {
    return technician.postForm(
        path, Map.of("bultos", "1", "estadoSellos", seals, "sellos", numbers, "condicion", "GOOD"));
  }
}
