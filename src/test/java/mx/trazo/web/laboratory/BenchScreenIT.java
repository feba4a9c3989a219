package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The bench says what is left to do on an order, and where to do what it cannot. */
class BenchScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();
  private static final String CUT = "/laboratorio/mesa?paso=IHC-CORTE";

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void an_order_with_two_blocks_says_of_each_what_is_left_to_do() {
    List<Specimen> blocks = received(2);
    blocks.forEach(block -> Scans.read(technician, block, "ACCEPT", ""));
    String first = blocks.get(0).designation();
    String second = blocks.get(1).designation();
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate(CUT);
    String row =
        "#lista tr:has(a[href='/laboratorio/muestras/" + blocks.get(0).id().value() + "'])";
    assertThat(page.innerText(row))
        .contains(first + ": sin cortar", second + ": sin cortar", "Basta un bloque");

    assertThat(page.innerText(row)).contains("Sin pasos aún · Sigue: Corte");
    assertThat(page.innerText("[data-step-note='IHC-CORTE']")).contains("Léalo al cortarlo");
    Station.read(page, blocks.get(0).label().text(), "RECORDED");
    page.waitForSelector(row + " >> text=Hecho: Corte · Sigue: Tinción");
    assertThat(page.innerText("#cortes")).contains("García Núñez", "Folio 26-");
    page.waitForSelector(row + " [data-spare] >> text=Sin cortar: " + second);
    assertThat(page.innerText(row + " [data-held='" + first + "']"))
        .isEqualTo(first + ": 4 laminillas, ninguna entregada para lectura");
    page.waitForSelector("#cortes .line a");
    List<String> slides =
        page.locator("#cortes .line a").allInnerTexts().stream()
            .map(slide -> slide.replace(" ", ""))
            .toList();
    slides.forEach(slide -> Scans.read(technician, slide, "STEP", "IHC-TINCION"));
    Scans.read(technician, slides.getFirst(), "STEP", "IHC-LECTURA");
    page.navigate(CUT);
    assertThat(page.innerText(row))
        .contains("En lectura y en la mesa", "Falta entregar para lectura: " + first)
        .contains(first + ": 4 laminillas, 1 entregada para lectura");
    slides
        .subList(1, slides.size())
        .forEach(slide -> Scans.read(technician, slide, "STEP", "IHC-LECTURA"));
    page.navigate(CUT);
    assertThat(page.innerText(row))
        .contains("En lectura", "Entrega para lectura", "4 entregadas para lectura")
        .contains("Sin cortar: " + second)
        .doesNotContain("en la mesa");
    show(page, row, "laboratorio-mesa-dos-bloques");

    Station.read(page, blocks.get(1).label().text(), "RECORDED");
    page.waitForSelector(row + " >> text=En lectura y en la mesa");
    assertThat(page.innerText(row))
        .contains("Falta entregar para lectura: " + second)
        .contains(second + ": 4 laminillas, ninguna entregada para lectura")
        .doesNotContain("Sin cortar", "\nCorte");
    show(page, row, "laboratorio-mesa-segundo-cortado");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    show(page, row, "laboratorio-mesa-segundo-cortado");
    page.close();
  }

  @Test
  void what_nobody_decided_about_is_sent_to_the_door_with_the_way_there() {
    Specimen block = received(1).getFirst();
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate(CUT);
    Station.type(page, block.label().text());
    page.waitForSelector("[data-scan-message] >> text=debe recibirse y aceptarse en Recepción");
    Browser.looksRight(page, "laboratorio-mesa-sin-aceptar");
    page.click("[data-scan-open] a");
    page.waitForURL("**/laboratorio/recepcion/*");
    assertThat(page.innerText("[aria-labelledby=grupo-recibidas]"))
        .contains(LabWords.grouped(block.label().text()));
    page.close();
  }

  @Test
  void a_marrow_that_soon_cannot_be_measured_stands_first_with_the_time_it_has() {
    Specimen fresh = marrow(Duration.ofHours(8));
    Specimen dying = marrow(Duration.ofMinutes(46 * 60 + 30));
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/mesa?estudio=FENOTIPO-LA");
    assertThat(page.innerText(row(dying))).contains("Viable 1 h", "hasta ");
    assertThat(page.getAttribute(row(dying) + " [data-life] .chip", "class")).contains("warn");
    assertThat(page.getAttribute(row(fresh) + " [data-life] .chip", "class"))
        .doesNotContain("warn");
    List<String> numbers = page.locator("#lista .held a.number").allInnerTexts();
    assertThat(numbers.indexOf(LabWords.grouped(dying.label().text())))
        .isBetween(0, numbers.indexOf(LabWords.grouped(fresh.label().text())) - 1);
    show(page, row(dying), "laboratorio-mesa-medula-por-morir");
    page.navigate("/laboratorio/mesa?plazo=soon");
    assertThat(page.locator(row(dying)).count()).isEqualTo(1);
    assertThat(page.locator(row(fresh)).count()).isZero();
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    show(page, row(dying), "laboratorio-mesa-medula-por-morir");
    page.close();
  }

  @Test
  void work_on_a_marrow_past_its_life_is_recorded_and_not_in_silence() {
    Specimen dead =
        Referrals.travelling(referrals.marrow(clerk.actor(), Duration.ofDays(3))).getFirst();
    arrived(List.of(dead));
    Scans.read(
        technician,
        dead.label().text(),
        "ACCEPT_WITH_NOTE",
        "",
        Map.of("note", "Vencida; lo decidió el especialista"));
    assertThat(Scans.read(technician, dead, "STEP", "FLU-PREPARACION"))
        .containsEntry("verdict", "RECORDED")
        .containsEntry("code", "SAMPLE_PAST_ITS_LIFE")
        .extractingByKey("message")
        .asString()
        .contains("avise al especialista");
    assertThat(Scans.read(technician, marrow(Duration.ofHours(8)), "STEP", "FLU-PREPARACION"))
        .containsEntry("verdict", "RECORDED")
        .doesNotContainKey("code");
  }

  private static String row(Specimen specimen) {
    return "#lista tr:has(a[href='/laboratorio/muestras/" + specimen.id().value() + "'])";
  }

  private Specimen marrow(Duration age) {
    Specimen tube = Referrals.travelling(referrals.marrow(clerk.actor(), age)).getFirst();
    arrived(List.of(tube));
    Scans.read(technician, tube, "ACCEPT", "");
    return tube;
  }

  private List<Specimen> received(int count) {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), count));
    arrived(blocks);
    return blocks;
  }

  private void arrived(List<Specimen> blocks) {
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    blocks.forEach(block -> Scans.read(technician, block, "RECEIVE", box.id().value()));
  }

  private static void show(Page page, String row, String name) {
    page.locator(row).scrollIntoViewIfNeeded();
    Browser.looksRight(page, name);
  }
}
