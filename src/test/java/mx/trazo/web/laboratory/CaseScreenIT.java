package mx.trazo.web.laboratory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The form of a case says all that is wrong with it at once, and loses nothing. */
class CaseScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  /** The lists whose longest choice is wider than what is left beside the arrow. */
  private static final String CUT =
      """
      () => {
        const pen = document.createElement('canvas').getContext('2d');
        const wide = list => {
          const style = getComputedStyle(list);
          pen.font = style.font;
          const words = Math.max(...[...list.options].map(one => pen.measureText(one.text).width));
          return words > list.clientWidth
              - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        };
        return [...document.querySelectorAll('#captura select')].filter(wide).map(one => one.name);
      }
      """;

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);
  private final SignedIn reader = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);
  private final SignedIn second = SignedIn.as(TRAZO, referrals.laboratory(), Role.SPECIALIST);
  private final RegisteredReferral referral = referrals.breast(clerk.actor(), 1);
  private final Specimen block = Referrals.travelling(referral).getFirst();
  private final String path = "/lectura/" + referral.order().tests().getFirst().id().value();

  CaseScreenIT() {
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    Scans.read(technician, block, "RECEIVE", box.id().value());
    Scans.read(technician, block, "ACCEPT", "");
  }

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void everything_that_is_missing_is_said_at_once_and_nothing_is_signed() throws SQLException {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    page.click("button:text-is('Validar')");
    assertThat(page.locator(".notice.bad li")).not().hasCount(0);
    assertThat(page.locator(".notice.bad li").count()).isGreaterThan(5);
    assertThat(page.locator("[aria-invalid=true]").count()).isGreaterThan(5);
    page.click("text=Guardar");
    assertThat(page.locator(".notice.bad")).containsText("No hay nada que guardar");
    assertThat(reports()).as("an empty form is nobody's capture").isZero();
    page.click("button:text-is('Validar')");
    page.click(".notice.bad a >> text=Puntaje de HER2");
    assertThat(page.locator("[id='" + name("HER2.SCORE") + "']")).isInViewport();
    Browser.looksRight(page, "lectura-caso-faltas");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "lectura-caso-faltas");
    page.close();
  }

  @Test
  void a_block_of_the_order_that_was_rejected_is_said_with_what_comes_instead() {
    RegisteredReferral three = referrals.breast(clerk.actor(), 3);
    List<Specimen> blocks = Referrals.travelling(three);
    Shipment box = referrals.dispatched(clerk.actor(), blocks.subList(0, 2));
    Scans.read(technician, box.box().text(), "RECEIVE", "");
    for (Specimen one : blocks.subList(0, 2)) {
      Scans.read(technician, one, "RECEIVE", box.id().value());
    }
    Scans.read(technician, blocks.get(0), "ACCEPT", "");
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate("/lectura/" + three.order().tests().getFirst().id().value());
    assertThat(page.locator("[data-rejected]")).hasCount(0);
    assertThat(page.locator("[aria-labelledby=firmas]")).containsText("La hace otra persona");
    Scans.read(
        technician,
        blocks.get(1).label().text(),
        "REJECT",
        "",
        Map.of("reason", "BROKEN", "note", "Llegó en pedazos"));
    page.reload();
    assertThat(page.locator("[data-rejected]"))
        .containsText("Bloque " + blocks.get(1).designation() + " de esta solicitud se rechazó");
    assertThat(page.locator("[data-rejected]")).containsText("«Llegó en pedazos»");
    assertThat(page.locator("[data-rejected]")).containsText("aún no llega al laboratorio");
    Browser.looksRight(page, "lectura-caso-rechazado");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "lectura-caso-rechazado");
    page.close();
  }

  @Test
  void contradictions_say_what_to_write_instead() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    page.fill("[id='" + name("ER.PERCENT") + "']", "<1");
    page.selectOption("[id='" + name("ER.INTENSITY") + "']", "NONE");
    page.selectOption("[id='" + name("HER2.SCORE") + "']", "TWO_PLUS");
    page.fill("[id='" + name("HER2.PERCENT") + "']", "40");
    page.selectOption("[id='" + name("SUBTYPE") + "']", "LUMINAL_A_LIKE");
    page.click("text=Guardar");
    assertThat(page.locator("[id='" + name("ER.INTENSITY") + ".falta']"))
        .containsText("si ninguna se tiñe, escriba 0");
    assertThat(page.locator("[id='" + name("SUBTYPE") + ".falta']"))
        .containsText("elija «No concluyente: ISH pendiente»");
    assertThat(page.locator("[id='" + name("ER.PERCENT") + "']")).hasValue("<1");
    assertThat(page.locator("[data-unsaved-sign]")).isVisible();
    Browser.looksRight(page, "lectura-caso-contradicciones");
    page.close();
  }

  @Test
  void what_was_saved_is_said_and_what_was_not_is_not_lost_by_leaving() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    page.fill("[id='" + name("ER.PERCENT") + "']", "90");
    assertThat(page.locator("[data-unsaved-sign]")).isVisible();
    List<String> asked = new ArrayList<>();
    page.onDialog(dialog -> {
      asked.add(dialog.type());
      dialog.dismiss();
    });
    page.evaluate("() => { location.href = '/lectura'; }");
    page.waitForCondition(() -> asked.contains("beforeunload"));
    assertThat(page.locator("[id='" + name("ER.PERCENT") + "']")).hasValue("90");
    page.click("text=Guardar");
    assertThat(page.locator("[data-saved]")).containsText("Guardado");
    assertThat(page.locator("[data-saved]")).isInViewport();
    assertThat(page.locator("[data-unsaved-sign]")).isHidden();
    Locator meaning = page.locator("[id='" + block.id().value() + ".er'] [data-stale]").first();
    assertThat(meaning).isHidden();
    page.fill("[id='" + name("ER.PERCENT") + "']", "0");
    assertThat(meaning).isVisible();
    assertThat(page.locator("[data-unsaved-sign]")).isInViewport();
    Browser.looksRight(page, "lectura-caso-sin-guardar");
    page.fill("[id='" + name("ER.PERCENT") + "']", "90");
    assertThat(meaning).isHidden();
    page.navigate("/lectura");
    assertThat(asked).hasSize(1);
    page.close();
  }

  @Test
  void whose_case_it_is_comes_first_and_every_choice_can_be_read_whole() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    assertThat(page.evaluate(CUT)).as("choices that are cut").isEqualTo(List.of());
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    assertThat(page.locator("[data-patient]")).isInViewport();
    assertThat(page.locator("[data-patient]")).containsText("Nació el");
    page.close();
  }

  @Test
  void whoever_signs_reads_in_whose_name_and_what_cannot_be_undone() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    assertThat(page.locator("[data-signs]"))
        .containsText("Firma a nombre de " + reader.actor().displayName() + ", cédula profesional");
    post(reader, "validar", values("0"));
    page.navigate(path);
    assertThat(page.locator("[data-signs]")).hasCount(0);
    post(second, "guardar", values("1")); // says what is saved, so no signature is lost
    var late = second.postForm(path + "/liberar", Map.of("visto", "9"));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).as("nothing was typed").contains("data-unsaved=\"\"");
    Page other = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    other.navigate(path);
    assertThat(other.locator("[data-signs]")).containsText(second.actor().displayName());
    assertThat(other.locator("[data-signs]")).containsText("ya no se cambia ni se retira");
    Browser.looksRight(other, "lectura-caso-liberar");
    other.click("button:text-is('Liberar')");
    assertThat(other.locator("fieldset .chip").first()).hasText("Leído en este informe");
    Browser.looksRight(other, "lectura-caso-liberado");
    other.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(other, "lectura-caso-liberado");
    other.close();
    page.close();
  }

  @Test
  void another_subtype_than_the_markers_suggest_is_said_beside_the_signatures() {
    Map<String, String> other = new HashMap<>(values("0"));
    other.put(name("SUBTYPE"), "LUMINAL_B_LIKE_HER2_NEGATIVE");
    post(reader, "validar", other);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    page.navigate(path);
    assertThat(page.locator(".notice.warn").first())
        .containsText("los marcadores sugieren Luminal A");
    assertThat(page.locator(".notice.warn").first()).isInViewport();
    Browser.looksRight(page, "lectura-caso-otro-subtipo");
    page.close();
  }

  @Test
  void a_correction_says_that_it_is_one_and_what_the_hospital_reads() {
    post(reader, "validar", values("0"));
    post(second, "liberar", Map.of("visto", "1"));
    post(reader, "corregir", Map.of("tipo", "CORRECTED", "motivo", "Se contó de nuevo"));
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, reader);
    page.navigate(path);
    assertThat(page.locator(".notice.info").first())
        .containsText("Corrección en curso: será la versión 2");
    assertThat(page.locator(".notice.info").first()).containsText("sigue leyendo la versión 1");
    assertThat(page.locator(".notice.info").first()).containsText("Se contó de nuevo");
    assertThat(page.locator("[data-changes]"))
        .containsText("dice lo mismo que el informe liberado");
    Browser.looksRight(page, "lectura-caso-correccion");
    page.click("text=Dejar sin efecto esta corrección");
    assertThat(page.locator(".page-head .chip.ok")).containsText("Versión 1 liberada");
    assertThat(page.locator(".notice.ok")).containsText("La corrección quedó sin efecto");
    assertThat(page.locator("summary >> text=Corregir")).isInViewport();
    page.close();
  }

  @Test
  void whoever_signs_a_correction_sees_what_it_changes_and_that_the_conclusion_stood_still() {
    Map<String, String> first = new HashMap<>(values("0"));
    first.put("conclusion", "Índice de proliferación bajo (Ki-67 12 %).");
    post(reader, "validar", first);
    post(second, "liberar", Map.of("visto", "1"));
    post(reader, "corregir", Map.of("tipo", "CORRECTED", "motivo", "Se contó de nuevo"));
    Map<String, String> again = new HashMap<>(first);
    Matcher seen =
        Pattern.compile("name=\"visto\" value=\"(\\d+)\"").matcher(reader.get(path).body());
    assertThat(seen.find()).isTrue();
    again.put("visto", seen.group(1));
    again.put(name("KI67.PERCENT"), "52");
    again.put(name("KI67.COUNT"), "HOT_SPOT");
    post(reader, "validar", again);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, second);
    page.navigate(path);
    assertThat(page.locator("[data-changes] tbody tr").first())
        .containsText(Pattern.compile("Porcentaje de Ki-67\\s*12\\s*52"));
    assertThat(page.locator("[data-changes] tbody tr")).hasCount(2);
    assertThat(page.locator("[data-changes]")).not().containsText("HOT_SPOT");
    assertThat(page.locator("[data-conclusion-stands]"))
        .containsText("la conclusión dice lo mismo que antes");
    Browser.looksRight(page, "lectura-caso-cambios");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "lectura-caso-cambios");
    page.close();
  }

  private Map<String, String> values(String seen) {
    return Map.ofEntries(
        Map.entry("visto", seen),
        Map.entry(name("ER.PERCENT"), "95"),
        Map.entry(name("ER.INTENSITY"), "STRONG"),
        Map.entry(name("PR.PERCENT"), "60"),
        Map.entry(name("PR.INTENSITY"), "STRONG"),
        Map.entry(name("HER2.SCORE"), "ONE_PLUS"),
        Map.entry(name("HER2.PERCENT"), "20"),
        Map.entry(name("KI67.PERCENT"), "12"),
        Map.entry(name("KI67.COUNT"), "AVERAGE"),
        Map.entry(name("SUBTYPE"), "LUMINAL_A_LIKE"));
  }

  private void post(SignedIn who, String step, Map<String, String> form) {
    var answer = who.postForm(path + "/" + step, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private String name(String code) {
    return block.id().value() + "." + code;
  }

  private int reports() throws SQLException {
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT COUNT(*) FROM report WHERE order_id = ?")) {
      statement.setString(1, referral.order().id().value());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }
}
