package mx.trazo.web.laboratory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever reads a case is told in one go, in words and beside the field, what has to change. */
class CaseFaultsIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);
  private final SignedIn reader = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);
  private final SignedIn second = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void what_cannot_be_read_what_contradicts_and_what_is_missing_is_said_at_once() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 1);
    Specimen block = accepted(breast);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path(breast));
    page.fill(field(block, "ER.PERCENT"), "noventa");
    page.fill(field(block, "PR.PERCENT"), "60");
    page.selectOption(field(block, "PR.INTENSITY"), "NONE");
    page.click("button:text-is('Validar')");
    assertThat(page.locator("[id='" + id(block, "ER.PERCENT") + ".falta']"))
        .containsText("de 0 a 100");
    assertThat(page.locator("[id='" + id(block, "PR.INTENSITY") + ".falta']"))
        .containsText("si alguna célula se tiñe");
    assertThat(page.locator("[id='" + id(block, "KI67.PERCENT") + ".falta']"))
        .containsText("falta este dato");
    assertThat(page.locator(".notice.bad li:has-text('orcentaje de receptor de estrógeno')"))
        .hasCount(1);
    Browser.looksRight(page, "lectura-caso-todo-de-una-vez");
    page.close();
  }

  @Test
  void a_share_of_cells_over_a_hundred_is_told_its_limits_and_a_row_needs_its_marker() {
    RegisteredReferral marrow = referrals.marrow(clerk.actor(), Duration.ofHours(20));
    Specimen tube = accepted(marrow);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path(marrow));
    page.fill(field(tube, "FLOW.BLASTS"), "140");
    page.fill(field(tube, "FLOW.MARKER.0.NAME"), "CD19");
    page.fill(field(tube, "FLOW.MARKER.0.PERCENT"), "101");
    page.fill(field(tube, "FLOW.MARKER.1.PERCENT"), "30");
    page.fill(field(tube, "FLOW.MARKER.2.NAME"), "CD34");
    page.click("button:text-is('Validar')");
    assertThat(page.locator("[id='" + id(tube, "FLOW.BLASTS") + ".falta']"))
        .containsText("escriba un número de 0 a 100");
    assertThat(page.locator(".notice.bad li")).not().hasCount(0);
    assertThat(page.locator(".notice.bad li:not(:has(a))")).hasCount(0);
    assertThat(page.locator(".notice.bad li:has-text('marcador 1:')")).hasCount(1);
    assertThat(page.locator(".notice.bad")).containsText("% del marcador 1: escriba un número");
    assertThat(page.locator(".notice.bad")).containsText("Nombre del marcador 2: escriba");
    page.click(".notice.bad a >> text=% del marcador 3");
    assertThat(page.locator(field(tube, "FLOW.MARKER.2.PERCENT"))).isInViewport();
    assertThat(page.locator(field(tube, "FLOW.MARKER.1.PERCENT"))).hasValue("30");
    Browser.looksRight(page, "lectura-caso-fenotipo-faltas");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "lectura-caso-fenotipo-faltas");
    page.close();
  }

  @Test
  void the_hybridisation_that_a_release_opened_is_said_led_to_and_leads_back() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 2);
    List<Specimen> blocks = Referrals.travelling(breast);
    Specimen block = accepted(breast);
    Map<String, String> typed = new HashMap<>(equivocal(block));
    assertThat(reader.postForm(path(breast) + "/validar", typed).body())
        .as("2+ in few cells has to be described")
        .contains("Comentario obligatorio: falta este dato");
    typed.put(id(block, "COMMENT"), "Tinción completa e intensa en 8 % de las células");
    assertThat(reader.postForm(path(breast) + "/validar", typed).statusCode()).isEqualTo(303);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    page.navigate(path(breast));
    assertThat(page.locator("[data-reflex]")).hasCount(0);
    page.click("button:text-is('Liberar')");
    assertThat(page.locator("[data-reflex]")).containsText("Se abrió sola la hibridación");
    assertThat(page.locator("[data-reflex]")).isInViewport();
    Browser.looksRight(page, "lectura-caso-ish-abierta");
    page.click("text=Abrir el estudio de ISH");
    assertThat(page.locator("[data-reflex]")).containsText("HER2 2+");
    assertThat(page.locator("[data-reflex]")).containsText("queda pendiente en «Lectura»");
    page.fill(field(block, "ISH.GROUP"), "7");
    page.fill(field(blocks.get(1), "ISH.CELLS"), "0");
    page.click("text=Guardar");
    assertThat(page.locator(".notice.bad a").first())
        .containsText("Grupo ASCO/CAP: escriba un número entero de 1 a 5");
    assertThat(page.locator(".notice.bad")).not().containsText("ISH.");
    Browser.looksRight(page, "lectura-caso-ish-faltas");
    page.click("text=Abrir el informe de inmunohistoquímica");
    assertThat(page.locator(".page-head .chip.ok")).containsText("Versión 1 liberada");
    page.close();
  }

  private static Map<String, String> equivocal(Specimen block) {
    return Map.ofEntries(
        Map.entry("visto", "0"),
        Map.entry(id(block, "ER.PERCENT"), "0"),
        Map.entry(id(block, "ER.INTENSITY"), "NONE"),
        Map.entry(id(block, "ER.INTERNAL_CONTROL"), "PRESENT_STAINED"),
        Map.entry(id(block, "ER.CONTROLS"), "AS_EXPECTED"),
        Map.entry(id(block, "PR.PERCENT"), "0"),
        Map.entry(id(block, "PR.INTENSITY"), "NONE"),
        Map.entry(id(block, "HER2.SCORE"), "TWO_PLUS"),
        Map.entry(id(block, "HER2.PERCENT"), "8"),
        Map.entry(id(block, "KI67.PERCENT"), "40"),
        Map.entry(id(block, "KI67.COUNT"), "AVERAGE"),
        Map.entry(id(block, "SUBTYPE"), "INCONCLUSIVE_ISH_PENDING"));
  }

  private Specimen accepted(RegisteredReferral referral) {
    List<Specimen> sent = Referrals.travelling(referral);
    Shipment box = referrals.dispatched(clerk.actor(), sent);
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    for (Specimen one : sent) {
      Scans.read(technician, one, "RECEIVE", box.id().value());
      Scans.read(technician, one, "ACCEPT", "");
    }
    return sent.getFirst();
  }

  private static String path(RegisteredReferral referral) {
    return "/lectura/" + referral.order().tests().getFirst().id().value();
  }

  private static String field(Specimen subject, String code) {
    return "[id='" + id(subject, code) + "']";
  }

  private static String id(Specimen subject, String code) {
    return subject.id().value() + "." + code;
  }
}
