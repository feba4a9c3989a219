package mx.trazo.web.hospital;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Browser.Size;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a clerk sees when something of an order is missing, or was not taken by the laboratory. */
class SetbackScreenIT {
  private static RunningTrazo trazo;
  private static Browser browser;

  @BeforeAll
  static void start() {
    trazo = RunningTrazo.shared();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  static Size[] sizes() {
    return new Size[] {Browser.PHONE, Browser.LAPTOP};
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void the_fixation_is_completed_and_what_was_saved_is_said(Size size) {
    Facility hospital = NewFacilities.hospital(trazo);
    SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
    Map<String, String> form = OrderForms.breast(trazo, hospital.zone());
    String fixed = String.valueOf(form.remove("fixedAt"));
    String ended = String.valueOf(form.remove("fixationEndedAt"));
    form.remove("fixative");
    form.put("decalcified", "UNKNOWN");
    String order =
        clerk
            .postForm("/hospital/solicitudes/nueva", form)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replace("?nueva=1", "");
    var complaint = new AtomicReference<String>();
    Page page = browser.page(trazo, size, clerk);
    page.onPageError(complaint::set);
    page.navigate(order);
    page.locator("#fijacion a").click();
    page.waitForURL("**/fijacion");
    Browser.looksRight(page, "hospital-fijacion");
    page.locator("button.main").click();
    assertThat(page.locator("[role=alert]")).containsText("No escribió nada");
    page.locator("#fixedAt").fill(ended);
    page.locator("#fixationEndedAt").fill(fixed);
    page.locator("button.main").click();
    assertThat(page.locator("#fixationEndedAt-falta")).isVisible();
    dark(page, "hospital-fijacion-faltas");
    page.locator("#fixedAt").fill(fixed);
    page.locator("#fixationEndedAt").fill(ended);
    page.locator("#fixative").fill("Formol neutro al 10 %");
    page.locator("#decalcified").getByText("No", exactly()).check();
    page.locator("button.main").click();
    page.waitForURL("**?fijacion=1");
    assertThat(page.locator(".notice.ok")).containsText("Fijador: Formol neutro al 10 %");
    Browser.looksRight(page, "hospital-fijacion-guardada");
    assertThat(complaint.get()).isNull();
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_rejected_block_is_no_alarm_while_another_serves(Size size) {
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    SignedIn technician = SignedIn.as(trazo, OrderForms.cibior(trazo).id(), Role.TECHNICIAN);
    var referrals = new Referrals(trazo);
    RegisteredReferral referral = referrals.breast(clerk.actor(), 2);
    List<Specimen> blocks = Referrals.travelling(referral);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    scan(technician, box.box().text(), "RECEIVE", "", "");
    for (Specimen block : blocks) {
      scan(technician, block.label().text(), "RECEIVE", box.id().value(), "");
    }
    scan(technician, blocks.getFirst().label().text(), "ACCEPT", "", "");
    scan(technician, blocks.getLast().label().text(), "REJECT", "", "BLOCK_DAMAGED");

    Page page = browser.page(trazo, size, clerk);
    page.navigate("/hospital");
    assertThat(page.locator("main")).containsText("rechazado, hay otra muestra");
    Browser.looksRight(page, "hospital-dia-rechazo-sin-alarma");
    page.navigate("/hospital/solicitudes/" + referral.order().id().value());
    assertThat(page.locator("[data-rejected]")).containsText("sigue en estudio");
    Browser.looksRight(page, "hospital-solicitud-rechazo-sin-alarma");
    page.navigate("/hospital/muestras/" + blocks.getLast().id().value());
    assertThat(page.locator("[data-rejected]")).containsText("No hace falta");
    dark(page, "hospital-muestra-rechazo-sin-alarma");
    page.locator("[data-rejected]").getByText("No hace falta", exactly()).click();
    page.waitForURL("**/solicitudes/*");
    assertThat(page.locator("[data-rejected]")).containsText("anotó el");
    Browser.looksRight(page, "hospital-solicitud-sin-nueva-toma");
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void what_the_laboratory_holds_says_what_it_waits_for_and_whose_turn_it_is(Size size) {
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    SignedIn technician = SignedIn.as(trazo, OrderForms.cibior(trazo).id(), Role.TECHNICIAN);
    var referrals = new Referrals(trazo);
    RegisteredReferral referral = referrals.breast(clerk.actor(), 1);
    Specimen block = Referrals.travelling(referral).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    scan(technician, box.box().text(), "RECEIVE", "", "");
    scan(technician, block.label().text(), "RECEIVE", box.id().value(), "");
    Page page = browser.page(trazo, size, clerk);
    String order = "/hospital/solicitudes/" + referral.order().id().value();
    page.navigate(order);
    assertThat(page.locator("[data-held]")).hasCount(0);
    scan(
        technician,
        block.label().text(),
        "HOLD",
        "",
        "MISSING_REPORT",
        "Solo llegó la hoja <1> de 2");
    page.navigate(order);
    Locator held = page.locator("[data-held]");
    assertThat(held).containsText("tiene en espera 1 muestra y ahora le toca a su unidad");
    assertThat(held).containsText(block.designation() + ": Falta el reporte de patología.");
    assertThat(held).containsText("Solo llegó la hoja <1> de 2");
    assertThat(held).containsText("En espera desde el ");
    assertThat(held).containsText("Pregunte a CIBIOR");
    Browser.looksRight(page, "hospital-solicitud-en-espera");
    scan(technician, block.label().text(), "ACCEPT", "", "");
    page.navigate(order);
    assertThat(page.locator("[data-held]")).hasCount(0);
    page.context().close();
  }

  @Test
  void what_only_the_specialist_can_decide_asks_nothing_of_the_hospital() {
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    SignedIn technician = SignedIn.as(trazo, OrderForms.cibior(trazo).id(), Role.TECHNICIAN);
    var referrals = new Referrals(trazo);
    RegisteredReferral referral = referrals.breast(clerk.actor(), 1);
    Specimen block = Referrals.travelling(referral).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    scan(technician, box.box().text(), "RECEIVE", "", "");
    scan(technician, block.label().text(), "RECEIVE", box.id().value(), "");
    scan(technician, block.label().text(), "HOLD", "", "BLOCK_DAMAGED");
    Page page = browser.page(trazo, Browser.PHONE, clerk);
    page.navigate("/hospital/solicitudes/" + referral.order().id().value());
    Locator held = page.locator("[data-held]");
    assertThat(held).containsText("tiene en espera 1 muestra: decide su especialista");
    assertThat(held).containsText("Por ahora su unidad no tiene que hacer nada");
    assertThat(held).not().containsText("ahora le toca");
    Browser.looksRight(page, "hospital-solicitud-en-espera-del-especialista");
    page.context().close();
  }

  private static void dark(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Browser.looksRight(page, name);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void scan(SignedIn who, String raw, String mode, String context, String reason) {
    scan(who, raw, mode, context, reason, "");
  }

  private static void scan(
      SignedIn who, String raw, String mode, String context, String reason, String note) {
    assertThat(
            who.postJson(
                    "/api/scans",
                    Map.of(
                        "scanId",
                        trazo.bean(Ids.class).next(),
                        "raw",
                        raw,
                        "mode",
                        mode,
                        "context",
                        context,
                        "reason",
                        reason,
                        "note",
                        note))
                .body())
        .containsAnyOf("RECORDED", "CONTEXT");
  }
}
