package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Role;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.NewFacilities;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.processing.WorkStore;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.Wedge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Box, step and mode set by reading the control sheet, in Chromium with a slow server. */
class ContextScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GAP = Duration.ofMillis(20);

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void every_step_of_the_catalogue_has_its_symbol() {
    assertThat(ContextOrder.all())
        .extracting(ContextOrder::step)
        .filteredOn(step -> !step.isEmpty())
        .containsExactlyInAnyOrderElementsOf(
            TRAZO.bean(WorkStore.class).listSteps().stream().map(ProcessingStep::code).toList());
  }

  @Test
  void what_is_read_has_the_step_that_was_set_when_it_was_read() throws SQLException {
    List<Specimen> slides = slides();
    assertThat(slides).hasSizeGreaterThanOrEqualTo(8);
    List<Specimen> eight = slides.subList(0, 8);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/mesa");
    for (Locator step : page.locator("[data-step-link]").all()) {
      assertThat(step.innerText().replaceFirst("^\\d\\. ", ""))
          .as("a step is called the same on its button and on its symbol")
          .isEqualTo(
              page.textContent("[data-order-step='" + step.getAttribute("data-step-link") + "']"));
    }
    assertThat(page.isVisible("a[href='/lector/ordenes.pdf']")).isTrue();
    Wedge wedge = new Wedge(page);
    wedge.read(label(eight.get(0)));
    page.waitForSelector("[data-scan-step-first] >> text=no se tomó");
    Browser.looksRight(page, "puesto-sin-paso");
    wedge.delayAnswers(500);
    wedge.read(code("IHC_STAIN"));
    wedge.readAll(labels(eight.subList(0, 5)), GAP);
    wedge.read(code("IHC_READING"));
    wedge.readAll(labels(eight.subList(0, 2)), GAP);
    wedge.read(code("LOOK"));
    wedge.readAll(labels(eight.subList(5, 7)), GAP);
    wedge.read(code("IHC_STAIN"));
    wedge.read(label(eight.get(7)));
    wedge.settle(PATIENCE);
    assertThat(steps(eight))
        .containsExactly(
            step(eight.get(0), "IHC-TINCION"),
            step(eight.get(1), "IHC-TINCION"),
            step(eight.get(2), "IHC-TINCION"),
            step(eight.get(3), "IHC-TINCION"),
            step(eight.get(4), "IHC-TINCION"),
            step(eight.get(0), "IHC-LECTURA"),
            step(eight.get(1), "IHC-LECTURA"),
            step(eight.get(7), "IHC-TINCION"));
    assertThat(wedge.count("RECORDED")).isEqualTo(8);
    assertThat(wedge.count("CONTEXT")).as("what was only looked at").isEqualTo(2);
    assertThat(page.innerText("[data-scan-chip=step] strong")).isEqualTo("Tinción");
    assertThat(page.innerText("[data-scan-message]")).startsWith("Tinción: quedó registrado");
    assertThat(page.innerText("[data-step-note]:not([hidden])"))
        .as("a step that was set by its symbol says what it is done on")
        .contains("Tinción")
        .contains("Se hace sobre: Laminilla");
    Browser.looksRight(page, "puesto-paso-fijado");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "puesto-paso-fijado");

    wedge.read(code("UNDO"));
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    page.locator("button[data-undo-reason]").first().click();
    page.waitForSelector("[data-scan-card][data-verdict=UNDONE]");
    assertThat(steps(eight)).hasSize(7);

    page.click("[data-scan-chip=step] button");
    assertThat(page.innerText("[data-scan-chip=step] strong")).isEqualTo("sin fijar");
    wedge.read(label(eight.get(6)));
    page.waitForSelector("[data-scan-step-first] >> text=" + label(eight.get(6)));
    page.close();
  }

  @Test
  void a_box_that_is_put_away_holds_what_was_read_before_and_nothing_after() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 4));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/mesa");
    Wedge wedge = new Wedge(page);
    wedge.delayAnswers(600);
    wedge.read(code("RECEIVE"));
    wedge.read(box.box().text());
    wedge.readAll(labels(blocks.subList(0, 2)), GAP);
    wedge.read(code("LOOK"));
    wedge.read(box.box().text());
    page.waitForSelector("[data-scan-card][data-verdict=SEEN]");
    Browser.looksRight(page, "puesto-consulta");
    assertThat(page.innerText("[data-scan-chip=box] strong")).isEqualTo(box.box().text());
    wedge.read(code("CLEAR"));
    assertThat(page.isVisible("[data-scan-chip=box]")).isFalse();
    assertThat(page.innerText("[data-scan-chip=mode] strong")).isEqualTo("Paso del proceso");
    wedge.read(code("RECEIVE"));
    assertThat(page.innerText("[data-scan-chip=box] strong")).isEqualTo("sin fijar");
    wedge.read(label(blocks.get(2)));
    wedge.read(box.box().text());
    wedge.read(label(blocks.get(3)));
    wedge.settle(PATIENCE);
    String in = box.id().value();
    assertThat(
            texts(
                "SELECT CONCAT(container_id, ' ', context) FROM scan_attempt"
                    + " WHERE account_id = ? AND mode = 'RECEIVE' AND container_id IS NOT NULL"
                    + " ORDER BY recorded_at",
                technician.actor().account().value()))
        .as("the third was read in no box")
        .containsExactly(
            blocks.get(0).id().value() + " " + in,
            blocks.get(1).id().value() + " " + in,
            blocks.get(2).id().value() + " ",
            blocks.get(3).id().value() + " " + in);
    page.close();
  }

  /** The slides of two blocks that were received, accepted and cut. */
  private List<Specimen> slides() {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    scan(box.box().text(), "RECEIVE", "");
    for (Specimen block : blocks) {
      scan(label(block), "RECEIVE", box.id().value());
      scan(label(block), "ACCEPT", "");
      scan(label(block), "STEP", "IHC-CORTE");
    }
    OrderId order = blocks.getFirst().order();
    return TRAZO.bean(SpecimenStore.class).listOf(technician.actor().scope(), order).stream()
        .filter(specimen -> specimen.kind() == ContainerKind.SLIDE)
        .toList();
  }

  private void scan(String code, String mode, String context) {
    Map<String, Object> said =
        technician.json(
            technician.postJson(
                "/api/scans",
                Map.of(
                    "scanId", UUID.randomUUID().toString(),
                    "raw", code,
                    "mode", mode,
                    "context", context)));
    assertThat(said.get("verdict")).as(said.toString()).isIn("RECORDED", "CONTEXT");
  }

  private static String code(String order) {
    return StationSetting.controlCode(order);
  }

  private static String label(Specimen specimen) {
    return specimen.label().text();
  }

  private static List<String> labels(List<Specimen> specimens) {
    return specimens.stream().map(ContextScreenIT::label).toList();
  }

  private static String step(Specimen slide, String code) {
    return slide.id().value() + " " + code;
  }

  private static List<String> steps(List<Specimen> slides) throws SQLException {
    List<String> wanted = slides.stream().map(slide -> slide.id().value()).toList();
    return texts(
            "SELECT CONCAT(container_id, ' ', step_code) FROM work_step WHERE order_id = ?"
                + " ORDER BY done_at",
            slides.getFirst().order().value())
        .stream()
        .filter(line -> wanted.contains(line.substring(0, 26)))
        .toList();
  }

  private static List<String> texts(String sql, String parameter) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }
}
