package mx.trazo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Keyboard;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.scan.StationSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The three main jobs from signing in to signing out, by people who touch no mouse. */
class KeyboardScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  /** Chromium without a window shows the parts of a date in this order, whatever its language. */
  private static final DateTimeFormatter MONTH_DAY_YEAR =
      DateTimeFormatter.ofPattern("MMdduuuu", Locale.ROOT);

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital =
      NewFacilities.register(TRAZO, "IMB", FacilityKind.HOSPITAL, MexicanState.PL, "Puebla");
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_clerk_registers_an_order_prints_packs_and_sends_it() {
    Page page = signIn(clerk);
    Keyboard keys = new Keyboard(page);
    keys.tabTo("Registrar solicitud").press("Enter");
    page.waitForURL("**/nueva");
    keys.fill("Nombre o nombres", "María José")
        .fill("Primer apellido", "Núñez")
        .fill("Segundo apellido", "de la Garza")
        .fill("Fecha de nacimiento", "03141971")
        .choose("Mujer", "Mujer")
        .choose("Inmunohistoquímica", "Inmunohistoquímica")
        .fill("Médico solicitante", "Dra. Itzel Cuevas Peña")
        .choose("Bloque", "Bloque de parafina")
        .fill("Bloques", "")
        .press("ControlOrMeta+A")
        .type("2")
        .fill("Hora de la toma", MONTH_DAY_YEAR.format(LocalDate.now(hospital.zone()).minusDays(1)))
        .press("ArrowRight")
        .type("0930AM")
        .press("Enter");
    page.waitForURL("**nueva=1");
    assertThat(page.textContent("main")).contains("14/03/1971");
    keys.tabTo("Imprimir etiquetas");
    Page sheet = page.context().waitForPage(() -> keys.press("Enter"));
    sheet.close();
    page.bringToFront();
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    page.waitForURL("**impresas=1");
    List<String> labels =
        page.locator(".tree .child a.number").allInnerTexts().stream()
            .map(label -> label.replaceAll("\\s", ""))
            .toList();
    assertThat(labels).hasSize(2);

    keys.tabTo("Cajas").press("Enter");
    page.waitForURL("**/embarques");
    keys.tabTo("Abrir caja").press("Enter");
    page.waitForURL("**/embarques/*");
    page.waitForFunction("() => document.querySelector('[data-scan]')?.station");
    for (String label : labels) {
      keys.type(label).press("Enter");
    }
    page.locator("[data-count='2']").waitFor();
    keys.fill("Número de bultos", "1")
        .fill("Responsable y teléfono", "QFB Ana Ríos, 222 555 0101")
        .tabTo("Cerrar la caja")
        .press("Enter");
    page.locator("#courier").waitFor();
    keys.fill("Mensajería", "Estafeta")
        .tabTo("Registrar la entrega a la mensajería")
        .press("Enter");
    page.locator(".milestones li:nth-child(3).reached").waitFor();
    signOut(page);
  }

  @Test
  void a_technician_receives_a_box_and_takes_a_block_to_its_reading_and_two_specialists_sign() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 3));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = signIn(SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN));
    Keyboard keys = new Keyboard(page);
    keys.tabTo("Recepción").press("Enter");
    read(page, box.box().text(), "CONTEXT");
    read(page, blocks.get(0).label().text(), "RECORDED");
    read(page, StationSetting.controlCode("ACCEPT"), "RECORDED");
    read(page, blocks.get(1).label().text(), "RECORDED");
    keys.tabTo("Rechazar " + blocks.get(1).designation()).press("Enter");
    page.waitForSelector("#decidir-rechazo[open]");
    keys.press("1").tabTo("Rechazar").press("Enter");
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=Rechazada");
    keys.tabTo("Cerrar con faltantes").press("Enter");
    page.waitForURL("**/cierre");
    keys.choose("Por qué falta", "Se quedó en el hospital")
        .tabTo("Cerrar la recepción")
        .press("Enter");
    page.waitForSelector("text=Recepción cerrada");

    keys.tabTo("Mesa").press("Enter");
    page.waitForURL("**/mesa");
    keys.tabTo("1. Corte").press("Enter");
    page.waitForURL("**/mesa?paso=IHC-CORTE");
    read(page, blocks.get(0).label().text(), "RECORDED");
    page.waitForSelector("#cortes .line >> text=KI67");
    List<String> slides = page.locator("#cortes .line a").allInnerTexts();
    for (String step : List.of("2. Tinción", "3. Entrega para lectura")) {
      keys.tabTo(step).press("Enter");
      page.waitForURL("**/mesa?paso=" + (step.startsWith("2") ? "IHC-TINCION" : "IHC-LECTURA"));
      for (String slide : slides) {
        read(page, slide.replaceAll("\\s", ""), "RECORDED");
      }
    }
    signOut(page);
    sign(blocks.getFirst());
  }

  private void sign(Specimen block) {
    Page page = signIn(SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST));
    Keyboard keys = new Keyboard(page);
    openCase(page, block);
    keys.fill("% de núcleos", "95")
        .choose("Intensidad", "fuerte")
        .fill("% de núcleos", "60")
        .choose("Intensidad", "fuerte")
        .choose("Puntaje", "1+")
        .fill("% de células", "20")
        .fill("% de núcleos", "12")
        .choose("Cómo se contó", "Promedio")
        .choose("Subtipo que usted confirma", "Luminal A")
        .tabTo("Validar")
        .press("Enter");
    page.waitForSelector("text=debe liberarlo otra persona");
    signOut(page);

    Page second = signIn(SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST));
    openCase(second, block);
    new Keyboard(second).tabTo("Liberar").press("Enter");
    second.waitForSelector("text=Versión 1 liberada");
    signOut(second);
  }

  private static void openCase(Page page, Specimen block) {
    Keyboard keys = new Keyboard(page);
    keys.tabTo("Lectura").press("Enter");
    page.waitForURL("**/lectura");
    keys.tabTo(accession(page, block)).press("Enter");
    page.waitForURL("**/lectura/*");
  }

  private static String accession(Page page, Specimen block) {
    return page.locator("a[href='/lectura/" + test(block) + "']").first().innerText().strip();
  }

  private static String test(Specimen block) {
    try (var connection = TRAZO.adminConnection();
        var statement =
            connection.prepareStatement("SELECT id FROM ordered_test WHERE order_id = ?")) {
      statement.setString(1, block.order().value());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Page signIn(SignedIn who) {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP);
    page.navigate("/entrar");
    page.waitForFunction("() => document.activeElement?.id === 'usuario'");
    new Keyboard(page).type(who.username()).press("Tab").type(SignedIn.PASSWORD).press("Enter");
    page.waitForURL(url -> !url.contains("/entrar"));
    return page;
  }

  private static void signOut(Page page) {
    new Keyboard(page).tabTo("Salir").press("Enter");
    page.waitForURL("**/entrar*");
    page.context().close();
  }

  /** As a reader types, wherever the focus is. */
  private static void read(Page page, String code, String verdict) {
    page.waitForFunction("() => document.querySelector('[data-scan]')?.station");
    page.keyboard().type(code);
    page.keyboard().press("Enter");
    page.waitForFunction(
        "([code, verdict]) => document.querySelector('[data-scan-card]').dataset.verdict === verdict"
            + " && document.querySelector('[data-scan]').station.waiting === 0",
        List.of(code, verdict));
  }
}
