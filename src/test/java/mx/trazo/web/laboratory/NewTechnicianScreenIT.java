package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.order.Priority;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumbers;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.Wedge;
import mx.trazo.web.scan.StationSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The laboratory's door for somebody who knows only what the screens say. */
class NewTechnicianScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_box_says_what_is_inside_before_it_is_opened() {
    List<Specimen> all = new ArrayList<>(Referrals.travelling(referrals.breast(clerk.actor(), 3)));
    all.addAll(Referrals.travelling(referrals.marrow(clerk.actor(), Duration.ofHours(5))));
    Shipment box = referrals.dispatched(clerk.actor(), all);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio");
    String row = "#cajas tr:has(a[href$='" + box.id().value() + "'])";
    assertThat(page.locator(row + " .sort").allInnerTexts())
        .containsExactlyInAnyOrder("3 bloques · IHQ mama", "1 tubo · Inmunofenotipo");
    Browser.looksRight(page, "laboratorio-cajas");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "laboratorio-cajas");
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    assertThat(page.innerText("#conciliacion .notice")).contains("Lea el código de la caja");
    assertThat(page.innerText("[aria-labelledby=llegada-titulo]"))
        .contains("La caja aún no se abre")
        .doesNotContain("Falta anotar");
    Browser.looksRight(page, "laboratorio-caja-sin-abrir");
    page.navigate("/laboratorio/recepcion/" + box.id().value() + "/llegada");
    assertThat(page.innerText("main")).doesNotContain("Falta anotar");
    assertThat(page.innerText("[data-unopened]")).contains("Lea su código (" + box.box().text());
    Browser.looksRight(page, "laboratorio-llegada-sin-abrir");
    page.click("[data-unopened] a");
    page.waitForURL("**/laboratorio/recepcion/" + box.id().value());
    Station.read(page, box.box().text(), "CONTEXT");
    page.waitForSelector("#conciliacion .notice.info", hidden());
    page.navigate("/laboratorio/recepcion");
    assertThat(page.locator(".line:has(a[href$='" + box.id().value() + "']) .sort").allInnerTexts())
        .contains("3 bloques · IHQ mama");
    page.close();
  }

  @Test
  void a_closed_box_is_no_desk_any_more_and_says_where_the_work_goes_on() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    Station.read(page, box.box().text(), "CONTEXT");
    Station.read(page, blocks.get(0).label().text(), "RECORDED");
    Station.read(page, blocks.get(1).label().text(), "RECORDED");
    page.waitForSelector("[aria-labelledby=cerrar-titulo] >> text=2 muestras recibidas sin");
    assertThat(page.innerText("[aria-labelledby=cerrar-titulo]"))
        .contains("Aún no se anota cómo llegó la caja");
    assertThat(page.innerText("[aria-labelledby=grupo-recibidas]")).contains("IHQ mama");
    accept(page, blocks.get(0));
    page.waitForSelector("[aria-labelledby=cerrar-titulo] >> text=1 muestra recibida sin");
    Browser.looksRight(page, "laboratorio-cierre-avisos");
    page.click("button[data-control=close]");

    page.waitForSelector("text=Recepción cerrada");
    assertThat(page.innerText("[data-closed-note]")).contains("Queda 1 muestra sin decisión");
    Browser.looksRight(page, "laboratorio-cerrada-sin-decidir");
    Specimen other = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    referrals.dispatched(clerk.actor(), List.of(other));
    Station.type(page, other.label().text());
    page.waitForSelector("[data-scan-message] >> text=elija «Recibir otra caja»");
    assertThat(page.innerText("[data-scan-message]")).doesNotContain("elija el modo");
    assertThat(page.getAttribute("[data-scan-open] a", "href")).isEqualTo("/laboratorio/recepcion");
    Browser.looksRight(page, "laboratorio-cerrada-de-otra-caja");
    page.click("[data-scan-ack]");
    accept(page, blocks.get(1));
    page.waitForSelector("[data-closed-desk]", hidden());
    assertThat(page.innerText("#conciliacion [data-closed]")).contains("no queda nada por leer");

    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      page.setViewportSize(size.width(), size.height());
      page.navigate("/laboratorio/recepcion/" + box.id().value());
      assertThat(page.locator("[data-scan-field]").count()).isZero();
      Browser.looksRight(page, "laboratorio-cerrada");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Browser.looksRight(page, "laboratorio-cerrada-oscura");
    page.keyboard().type(blocks.get(0).label().text());
    page.keyboard().press("Enter");
    page.waitForURL("**/laboratorio/recepcion");
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    page.click("text=Ir a la mesa de trabajo");
    page.waitForURL("**/laboratorio/mesa");
    worklist(page, blocks);
    page.close();
  }

  @Test
  void a_reading_while_somebody_writes_a_note_is_a_reading_and_no_text_of_it() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    Station.read(page, box.box().text(), "CONTEXT");
    Station.read(page, blocks.get(0).label().text(), "RECORDED");
    Station.read(page, blocks.get(1).label().text(), "RECORDED");
    page.click("[data-scan-mode=ACCEPT_WITH_NOTE]");
    Wedge wedge = new Wedge(page);
    assertThat(page.isVisible("[data-scan-inactive]")).as("a reading is taken here").isFalse();
    Browser.looksRight(page, "laboratorio-nota");
    String label = blocks.get(0).label().text();
    page.focus("#nota");
    page.keyboard().type(label.substring(0, 1));
    page.waitForTimeout(400); // the machine is busy, and only then hands on the rest
    wedge.read(label.substring(1));
    page.waitForSelector("[data-scan-card] >> text=escriba la nota");
    assertThat(page.inputValue("#nota")).as("no digit is left behind").isEmpty();
    page.click("[data-scan-ack]");
    page.focus("#nota");
    page.keyboard().type("Etiqueta 12345678", new Keyboard.TypeOptions().setDelay(80));
    page.keyboard().press("Enter");
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=Aceptada");
    assertThat(page.inputValue("#nota")).as("each note belongs to one sample").isEmpty();
    page.waitForSelector("#conciliacion >> text=«Etiqueta 12345678»");
    page.keyboard().type("Otra nota", new Keyboard.TypeOptions().setDelay(80));
    wedge.read(blocks.get(0).label().text().substring(0, 8));
    page.waitForSelector("[data-scan-card][data-verdict=DAMAGED]");
    assertThat(page.inputValue("#nota")).as("nothing typed is lost").isEqualTo("Otra nota");

    page.click("[data-scan-send=REJECT][data-label='" + blocks.get(1).label().text() + "']");
    page.focus("#decidir-rechazo textarea");
    page.keyboard().type("Roto", new Keyboard.TypeOptions().setDelay(80));
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-dialog-untaken] >> text=no se tomó");
    assertThat(page.inputValue("#decidir-rechazo textarea")).isEqualTo("Roto");
    page.locator("#decidir-rechazo input[type=radio]:visible").first().focus();
    wedge.read(blocks.get(0).label().text());
    assertThat(page.locator("#decidir-rechazo[open]").count()).as("nothing is rejected").isOne();
    assertThat(page.locator("#decidir-rechazo input:checked").count()).isZero();
    Browser.looksRight(page, "laboratorio-lectura-en-ventana");
    wedge.read(StationSetting.controlCode("CLOSE"));
    page.waitForSelector("#decidir-rechazo", hidden());
    page.close();
  }

  @Test
  void what_is_read_into_the_form_of_the_arrival_is_no_text_of_it() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 1));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value() + "/llegada");
    page.focus("#nota-llegada");
    page.keyboard().type("Golpe en", new Keyboard.TypeOptions().setDelay(80));
    page.keyboard().type(blocks.getFirst().label().text());
    page.keyboard().press("Enter");
    page.waitForSelector("[data-read-nowhere] >> text=" + blocks.getFirst().label().text());
    assertThat(page.inputValue("#nota-llegada")).isEqualTo("Golpe en");
    Browser.looksRight(page, "laboratorio-llegada-lectura");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "laboratorio-llegada-lectura");
    page.close();
  }

  @Test
  void an_urgent_sample_is_marked_and_the_code_that_accepts_says_what_it_would_do() {
    Specimen urgent =
        Referrals.travelling(referrals.breast(clerk.actor(), 1, Priority.URGENT)).getFirst();
    Specimen usual = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(urgent, usual));
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    String now = "[data-scan-accept-now]";
    assertThat(page.innerText(now)).contains("nada");
    Station.read(page, box.box().text(), "CONTEXT");
    page.waitForSelector("[aria-labelledby=grupo-esperadas] .chip >> text=URGENTE");
    assertThat(page.locator("#conciliacion .chip >> text=URGENTE").count()).isOne();
    Station.read(page, urgent.label().text(), "RECORDED");
    page.waitForSelector("[data-scan-urgent]:not([hidden]) >> text=URGENTE");
    assertThat(page.innerText(now)).contains("acepta la muestra " + urgent.label().text());
    Browser.looksRight(page, "laboratorio-urgente");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "laboratorio-urgente");
    Station.read(page, usual.label().text(), "RECORDED");
    assertThat(page.isVisible("[data-scan-urgent]")).isFalse();
    Station.type(
        page,
        TRAZO
            .bean(LabelNumbers.class)
            .take(technician.actor().scope(), 1, Instant.now())
            .getFirst()
            .text());
    page.waitForSelector("[data-scan-ack]:not([hidden])");
    assertThat(page.innerText(now)).contains("confirma que vio este aviso");
    page.keyboard().press("Escape");
    assertThat(page.innerText(now))
        .as("nobody accepts what they did not just read")
        .contains("nada");
    Station.read(page, urgent.label().text(), "ALREADY");
    Station.type(page, StationSetting.controlCode("ACCEPT"));
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=Aceptada");
    assertThat(page.innerText(now)).contains("nada");
    page.click("[data-scan-send=REJECT][data-label='" + usual.label().text() + "']");
    int keys = page.locator("#decidir-rechazo kbd:visible").count();
    assertThat(page.innerText("#decidir-rechazo legend")).contains("teclas 1 a " + keys);
    page.close();
  }

  @Test
  void a_closing_that_is_refused_leads_to_the_field_that_says_too_little() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 4));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.PHONE, technician);
    page.navigate("/laboratorio/recepcion");
    Station.read(page, box.box().text(), "CONTEXT");
    page.click("[data-control=close]");
    page.waitForURL("**/cierre");
    for (Specimen block : blocks) {
      page.selectOption("#falta-" + block.id().value(), "NOT_IN_BOX");
    }
    String last = blocks.getLast().id().value();
    page.selectOption("#falta-" + last, "OTHER");
    page.click("button[data-control=close]");
    page.waitForSelector("#texto-" + last + "[aria-invalid=true]:focus");
    PlaywrightAssertions.assertThat(page.locator("#texto-" + last)).isInViewport();
    assertThat(page.innerText(".notice.bad"))
        .contains(blocks.getLast().designation())
        .contains("escriba en palabras el otro motivo");
    Browser.looksRight(page, "laboratorio-cierre-falta");
    page.fill("#texto-" + last, "La retuvo la mensajería");
    page.click("button[data-control=close]");
    page.waitForSelector("text=Recepción cerrada");
    assertThat(page.innerText("#conciliacion")).contains("No se anotaron bultos");
    page.close();
  }

  private static void worklist(Page page, List<Specimen> blocks) {
    String first = "/laboratorio/muestras/" + blocks.getFirst().id().value();
    page.locator("#lista tr:has(a[href='" + first + "'])").scrollIntoViewIfNeeded();
    assertThat(page.innerText("#lista tr:has(a[href='" + first + "'])"))
        .contains(blocks.get(0).designation() + " · ")
        .contains(LabWords.grouped(blocks.get(0).label().text()))
        .contains(blocks.get(1).designation() + " · ")
        .contains(LabWords.grouped(blocks.get(1).label().text()));
    Browser.looksRight(page, "laboratorio-mesa-bloques");
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
    Browser.looksRight(page, "laboratorio-mesa-bloques");
    page.click("#lista td.main-cell > a[href='" + first + "']");
    page.waitForURL("**" + first);
    assertThat(page.innerText(".page-head")).contains("IHQ mama");
    assertThat(page.locator(".notice a[href='/laboratorio/mesa']").count()).isOne();
    Browser.looksRight(page, "laboratorio-muestra-aceptada");
  }

  private static Page.WaitForSelectorOptions hidden() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  private static void accept(Page page, Specimen block) {
    page.click("[data-scan-send=ACCEPT][data-label='" + block.label().text() + "']");
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=Aceptada");
  }
}
