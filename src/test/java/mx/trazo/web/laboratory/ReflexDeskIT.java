package mx.trazo.web.laboratory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.order.OrderStore;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The two halves of a HER2 that stood at 2+: nobody forgets to bring them together. */
class ReflexDeskIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();
  private static final String LACKING = "Falta agregar el resultado de la hibridación";

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
  void a_released_hybridisation_stays_to_be_done_until_the_staining_s_report_says_it() {
    RegisteredReferral breast = referrals.breast(clerk.actor(), 1);
    Specimen block = accepted(breast);
    String stained = "/lectura/" + breast.order().tests().getFirst().id().value();
    String half = "href=\"" + stained + "\"";
    report(stained, staining(block, "INCONCLUSIVE_ISH_PENDING"), 0);
    String hybridised = "/lectura/" + reflex(breast).value();
    assertThat(reader.get(hybridised).body()).contains("queda pendiente en «Lectura»");
    assertThat(lacking()).as("nothing is lacking yet").doesNotContain(half);

    report(hybridised, hybridisation(block), 0);
    assertThat(lacking()).contains(half);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    page.navigate("/lectura");
    Browser.looksRight(page, "lectura-falta-ish");
    page.navigate(hybridised);
    assertThat(page.locator("[data-reflex=TO_ADD]")).containsText("falta agregar su resultado");
    page.click("text=Abrir el informe de inmunohistoquímica");
    assertThat(page.locator("[data-hybridised]")).containsText("Negativo (no amplificado)");
    assertThat(page.locator("[data-reflex=TO_ADD]")).containsText("Se agregan datos");
    Browser.looksRight(page, "lectura-caso-ish-por-agregar");

    amend(stained, "CORRECTED", "Se contó de nuevo el Ki-67");
    Map<String, String> recounted = new HashMap<>(staining(block, "INCONCLUSIVE_ISH_PENDING"));
    recounted.put(id(block, "KI67.PERCENT"), "38");
    report(stained, recounted, 1);
    assertThat(lacking()).as("another change does not bring the result").contains(half);

    amend(stained, "APPENDED", "Se integra la hibridación");
    page.reload();
    assertThat(page.locator("[data-reflex=TO_ADD]")).containsText("está empezada");
    Map<String, String> contradicting = new HashMap<>(staining(block, "INCONCLUSIVE_ISH_PENDING"));
    contradicting.put(id(block, "HER2.SETTLED_BY"), "NEGATIVE");
    contradicting.put("visto", "1");
    assertThat(reader.postForm(stained + "/guardar", contradicting).body())
        .as("what is suggested follows what was typed, also when it is refused")
        .contains("Sugerido: Luminal B")
        .doesNotContain("Sugerido: No concluyente");
    Map<String, String> settled = new HashMap<>(staining(block, "LUMINAL_B_LIKE_HER2_NEGATIVE"));
    settled.put(id(block, "HER2.SETTLED_BY"), "NEGATIVE");
    report(stained, settled, 1);
    assertThat(lacking()).doesNotContain(half);
    page.reload();
    assertThat(page.locator("[data-reflex=ADDED]")).containsText("se agregó a este informe");
    page.navigate("/laboratorio/muestras/" + block.id().value());
    assertThat(page.locator("[data-patient]")).containsText("Nació el");
    assertThat(page.locator("[data-reported]")).hasText("Con informe liberado");
    page.close();
  }

  /** The part of the reading desk that says what is lacking. */
  private String lacking() {
    String desk = reader.get("/lectura").body();
    int begin = desk.indexOf(LACKING);
    return begin < 0 ? "" : desk.substring(begin, desk.indexOf("</section>", begin));
  }

  private void amend(String path, String kind, String reason) {
    assertThat(
            reader
                .postForm(path + "/corregir", Map.of("tipo", kind, "motivo", reason))
                .statusCode())
        .isEqualTo(303);
  }

  /** One reads, the other releases. */
  private void report(String path, Map<String, String> values, int seen) {
    Map<String, String> typed = new HashMap<>(values);
    typed.put("visto", String.valueOf(seen));
    var validated = reader.postForm(path + "/validar", typed);
    assertThat(validated.statusCode()).as(validated.body()).isEqualTo(303);
    assertThat(
            second
                .postForm(path + "/liberar", Map.of("visto", String.valueOf(seen + 1)))
                .statusCode())
        .isEqualTo(303);
  }

  private OrderedTestId reflex(RegisteredReferral referral) {
    return TRAZO
        .bean(OrderStore.class)
        .find(reader.actor().scope(), referral.order().id())
        .orElseThrow()
        .tests()
        .getLast()
        .id();
  }

  private static Map<String, String> staining(Specimen block, String subtype) {
    return Map.ofEntries(
        Map.entry(id(block, "ER.PERCENT"), "90"),
        Map.entry(id(block, "ER.INTENSITY"), "STRONG"),
        Map.entry(id(block, "ER.CONTROLS"), "AS_EXPECTED"),
        Map.entry(id(block, "PR.PERCENT"), "60"),
        Map.entry(id(block, "PR.INTENSITY"), "MODERATE"),
        Map.entry(id(block, "HER2.SCORE"), "TWO_PLUS"),
        Map.entry(id(block, "HER2.PERCENT"), "40"),
        Map.entry(id(block, "KI67.PERCENT"), "35"),
        Map.entry(id(block, "KI67.COUNT"), "AVERAGE"),
        Map.entry(id(block, "SUBTYPE"), subtype));
  }

  private static Map<String, String> hybridisation(Specimen block) {
    return Map.of(
        id(block, "ISH.METHOD"),
        "FISH",
        id(block, "ISH.HER2_COPIES"),
        "2.2",
        id(block, "ISH.CEP17_COPIES"),
        "2",
        id(block, "ISH.RATIO"),
        "1.1",
        id(block, "ISH.GROUP"),
        "5",
        id(block, "ISH.CELLS"),
        "40",
        id(block, "ISH.RESULT"),
        "NEGATIVE");
  }

  private Specimen accepted(RegisteredReferral referral) {
    Specimen block = Referrals.travelling(referral).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), Referrals.travelling(referral));
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    Scans.read(technician, block, "RECEIVE", box.id().value());
    Scans.read(technician, block, "ACCEPT", "");
    return block;
  }

  private static String id(Specimen subject, String code) {
    return subject.id().value() + "." + code;
  }
}
