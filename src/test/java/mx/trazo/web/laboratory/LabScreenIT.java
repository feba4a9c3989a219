package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumbers;
import mx.trazo.specimen.label.LabelPrintStore;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Pictures;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.web.scan.StationSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The laboratory's door as a technician sees it. */
class LabScreenIT {
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
  void twenty_readings_in_a_row_with_slow_answers_are_twenty_events_in_order() throws Exception {
    List<Specimen> blocks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      blocks.addAll(Referrals.travelling(referrals.breast(clerk.actor(), 5)));
    }
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.route(
        "**/api/scans/batch",
        route -> {
          pause(250);
          route.resume();
        });
    page.navigate("/laboratorio/recepcion");
    type(page, box.box().text());
    for (Specimen block : blocks) {
      type(page, block.label().text());
      page.waitForTimeout(30);
    }
    assertThat(page.inputValue("[data-scan-field]")).as("the field is free at once").isEmpty();
    page.waitForFunction(
        "n => document.querySelector('[data-scan]').station.waiting === 0"
            + " && document.querySelectorAll('.log-code').length > 0",
        null,
        new Page.WaitForFunctionOptions().setTimeout(60_000));
    assertThat(order(box)).isEqualTo(blocks.stream().map(b -> b.id().value()).toList());
    page.waitForSelector("[data-progress-done='20']");
    assertThat(page.textContent("[data-scan-progress-text]")).isEqualTo("20 de 20");
    page.close();
  }

  @Test
  void the_door_with_every_kind_of_line() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 4));
    List<Specimen> all = new ArrayList<>(blocks);
    all.addAll(Referrals.travelling(referrals.marrow(clerk.actor(), Duration.ofHours(30))));
    Shipment box = referrals.dispatched(clerk.actor(), all);
    Specimen stray = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();

    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      Page page = BROWSER.page(TRAZO, size, technician);
      page.navigate("/laboratorio/recepcion");
      Browser.looksRight(page, "laboratorio-recepcion-vacia");
      page.close();
    }
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    read(page, box.box().text(), "CONTEXT");
    assertThat(page.url()).endsWith(box.id().value());
    read(page, blocks.get(0).label().text(), "RECORDED");
    read(page, blocks.get(1).label().text(), "RECORDED");
    read(page, all.get(4).label().text(), "RECORDED");
    read(page, stray.label().text(), "RECORDED");
    Browser.looksRight(page, "laboratorio-recepcion");

    page.click("[data-scan-send=ACCEPT][data-label='" + blocks.get(0).label().text() + "']");
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=Aceptada");
    page.click("[data-scan-send=HOLD][data-label='" + blocks.get(1).label().text() + "']");
    assertThat(page.locator("#decidir-espera label.check:visible").allInnerTexts())
        .as("what a block cannot have is not offered")
        .isNotEmpty()
        .noneMatch(reason -> reason.contains("coagulada"));
    page.keyboard().press("1");
    assertThat(page.textContent("#decidir-espera [data-preview]"))
        .isEqualTo(
            "Muestra "
                + blocks.get(1).label().text()
                + " en espera. Faltan datos de la solicitud.");
    page.fill("#decidir-espera textarea", "Falta el médico 2");
    assertThat(page.isChecked("#decidir-espera [data-key='1']"))
        .as("digits in words are words")
        .isTrue();
    page.setInputFiles(
        "#decidir-espera input[type=file]",
        new FilePayload("foto.png", "image/png", Pictures.png(80, 60)));
    Browser.looksRight(page, "laboratorio-recepcion-motivo");
    page.click("#decidir-espera button.main");
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=En espera");
    Page pictures = BROWSER.page(TRAZO, Browser.LAPTOP, clerk);
    pictures.navigate("/fotos/muestra/" + blocks.get(1).id().value());
    pictures.waitForFunction("() => document.querySelector('.photos img')?.naturalWidth === 80");
    Browser.looksRight(pictures, "fotos");
    pictures.close();

    String unregistered =
        TRAZO
            .bean(LabelNumbers.class)
            .take(technician.actor().scope(), 1, Instant.now())
            .getFirst()
            .text();
    type(page, unregistered);
    page.waitForSelector("[data-scan-ack]:not([hidden])");
    Browser.looksRight(page, "laboratorio-recepcion-rechazo");
    type(page, blocks.get(2).label().text());
    assertThat(page.isVisible("[data-scan-lock]")).as("red locks").isTrue();
    page.keyboard().press("Escape");
    read(page, blocks.get(2).label().text(), "RECORDED");
    read(page, blocks.get(2).label().text().substring(0, 8), "DAMAGED");

    Page phone = BROWSER.page(TRAZO, Browser.PHONE, technician);
    phone.navigate("/laboratorio/recepcion/" + box.id().value());
    Browser.looksRight(phone, "laboratorio-recepcion");
    phone.click("[data-control=close]");
    phone.waitForURL("**/cierre");
    phone.selectOption("select[name^=falta-]", "OTHER");
    phone.fill("input[name^=texto-]", "No venía en la caja; el hospital lo busca");
    Browser.looksRight(phone, "laboratorio-cierre");
    phone.click("button[data-control=close]");
    phone.waitForSelector("text=Recepción cerrada");
    Browser.looksRight(phone, "laboratorio-recepcion-cerrada");
    phone.close();
    page.navigate("/laboratorio/recepcion/" + box.id().value() + "/llegada");
    Browser.looksRight(page, "laboratorio-llegada");
    page.navigate("/laboratorio");
    Browser.looksRight(page, "laboratorio");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "laboratorio");
    page.close();
  }

  @Test
  void from_the_bench_to_a_released_report() {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    SignedIn reader = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);
    SignedIn second = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    read(page, box.box().text(), "CONTEXT");
    read(page, block.label().text(), "RECORDED");
    type(page, StationSetting.controlCode("ACCEPT"));
    page.waitForSelector("[data-scan-state] >> text=Aceptada");

    page.navigate("/laboratorio/mesa");
    Browser.looksRight(page, "laboratorio-mesa-vacia");
    page.click("text=1. Corte");
    page.waitForURL("**/mesa?paso=IHC-CORTE");
    read(page, block.label().text(), "RECORDED");
    page.waitForSelector("#cortes .line >> text=KI67");
    Browser.looksRight(page, "laboratorio-mesa");
    String labels = "/laboratorio/etiquetas/" + block.id().value();
    assertThat(technician.postForm(labels, Map.of()).body()).startsWith("%PDF");
    assertThat(technician.postForm(labels, Map.of("motivo", "Se manchó")).body())
        .as("which of the printed ones, and why, is asked where it can be answered")
        .contains("ya se imprimieron", "name=\"motivo\"");
    Page copy = page.context().waitForPage(() -> page.click("#cortes button.main"));
    Browser.looksRight(copy, "laboratorio-reimpresion");
    assertThat(copy.locator(".crumbs a[href$='" + block.id().value() + "']").count()).isOne();
    assertThat(copy.locator("input[name^=otra-]:checked").count()).isZero();
    String again = copy.locator("input[name^=otra-]").first().getAttribute("name");
    copy.close();
    assertThat(technician.postForm(labels, Map.of(again, "si")).body())
        .contains("Indique el motivo");
    assertThat(technician.postForm(labels, Map.of(again, "si", "motivo", "Se manchó")).body())
        .startsWith("%PDF");
    assertThat(page.locator("#cortes .line a").allInnerTexts())
        .extracting(label ->
            TRAZO
                .bean(LabelPrintStore.class)
                .lastCopy(LabelCode.parse(label.replace(" ", "")).orElseThrow()))
        .as("only the one that was chosen is printed again")
        .containsOnlyOnce(2)
        .containsOnly(1, 2);
    assertThat(technician.get("/api/worklist").body()).contains("IHC-MAMA");
    assertThat(technician.get("/api/board").statusCode()).isEqualTo(200);
    assertThat(technician.get("/api/receptions/" + box.id().value()).body())
        .contains(block.label().text());
    List<String> slides = page.locator("#cortes .line a").allInnerTexts();
    for (String step : List.of("2. Tinción", "3. Entrega para lectura")) {
      page.click("text=" + step);
      page.waitForURL("**/mesa?paso=" + (step.startsWith("2") ? "IHC-TINCION" : "IHC-LECTURA"));
      for (String slide : slides) {
        read(page, slide.replace(" ", ""), "RECORDED");
      }
      page.waitForCondition(() ->
          page.locator("#cortes .chip >> text=" + step.substring(3)).count() == slides.size());
    }
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "laboratorio-mesa");
    page.close();

    Page desk = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    desk.navigate("/lectura");
    Browser.looksRight(desk, "lectura");
    String test = test(block);
    desk.navigate("/lectura/" + test);
    Browser.looksRight(desk, "lectura-caso-nuevo");
    String of = block.id().value();
    fill(desk, of + ".ER.PERCENT", "95");
    choose(desk, of + ".ER.INTENSITY", "STRONG");
    fill(desk, of + ".PR.PERCENT", "<1");
    choose(desk, of + ".PR.INTENSITY", "WEAK");
    choose(desk, of + ".HER2.SCORE", "ONE_PLUS");
    fill(desk, of + ".HER2.PERCENT", "20");
    fill(desk, of + ".KI67.PERCENT", "treinta");
    choose(desk, of + ".KI67.COUNT", "AVERAGE");
    choose(desk, of + ".SUBTYPE", "LUMINAL_B_LIKE_HER2_NEGATIVE");
    desk.click("text=Guardar");
    desk.waitForSelector(".notice.bad >> text=Ki-67");
    assertThat(desk.inputValue("[id='" + of + ".ER.PERCENT']"))
        .as("nothing typed is lost")
        .isEqualTo("95");
    fill(desk, of + ".KI67.PERCENT", "30");
    desk.click("text=Guardar");
    desk.waitForSelector("text=Sugerido: Luminal B, HER2 negativo");
    fill(desk, of + ".KI67.PERCENT", "31");
    desk.click("button:text-is('Validar')");
    desk.waitForSelector("text=debe liberarlo otra persona");
    assertThat(desk.inputValue("[id='" + of + ".KI67.PERCENT']"))
        .as("what is signed is what was typed")
        .isEqualTo("31");
    Browser.looksRight(desk, "lectura-caso-validado");
    desk.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(desk, "lectura-caso-validado");
    desk.close();

    Page release = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    release.navigate("/lectura/" + test);
    release.click("button:text-is('Liberar')");
    release.waitForSelector("text=Versión 1 liberada");
    Browser.looksRight(release, "lectura-caso-liberado");
    String pdf = release.getAttribute("a:has-text('Informe en PDF')", "href");
    assertThat(second.getBytes(pdf).body()).startsWith('%', 'P', 'D', 'F');
    release.close();

    Page manager = BROWSER.page(TRAZO, Browser.LAPTOP, SignedIn.anywhere(TRAZO, Role.MANAGER));
    manager.navigate("/tablero");
    Browser.looksRight(manager, "tablero");
    manager.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(manager, "tablero");
    assertThat(manager.content()).doesNotContain("García");
    manager.close();
    Page history = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    history.navigate("/laboratorio/muestras/" + block.id().value());
    Browser.looksRight(history, "laboratorio-muestra");
    history.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(history, "laboratorio-muestra");
    history.close();
    publicPage(test);
  }

  private void publicPage(String test) {
    Page anybody = BROWSER.page(TRAZO, Browser.PHONE);
    anybody.navigate("/verificar");
    Browser.looksRight(anybody, "verificar-vacia");
    anybody.fill("#codigo", "AAAA-AAAA-AAAA");
    anybody.click("button.main");
    anybody.waitForSelector(".notice.bad");
    anybody.navigate(
        "/verificar/"
            + text("SELECT verification_code FROM report WHERE ordered_test_id = ?", test));
    anybody.waitForSelector("text=Informe auténtico");
    Browser.looksRight(anybody, "verificar");
    assertThat(anybody.content()).doesNotContain("García");
    anybody.close();
  }

  private static void fill(Page page, String name, String value) {
    page.fill("[id='" + name + "']", value);
  }

  private static void choose(Page page, String name, String value) {
    page.selectOption("[id='" + name + "']", value);
  }

  private static String test(Specimen container) {
    return text("SELECT id FROM ordered_test WHERE order_id = ?", container.order().value());
  }

  private static String text(String sql, String parameter) {
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void type(Page page, String code) {
    Station.type(page, code);
  }

  private static void read(Page page, String code, String verdict) {
    Station.read(page, code, verdict);
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> order(Shipment box) throws SQLException {
    List<String> containers = new ArrayList<>();
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT e.container_id FROM custody_event e"
                    + " WHERE e.type = 'ARRIVED' AND e.context = ? ORDER BY e.recorded_at")) {
      statement.setString(1, box.id().value());
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          containers.add(result.getString(1));
        }
      }
    }
    return containers;
  }
}
