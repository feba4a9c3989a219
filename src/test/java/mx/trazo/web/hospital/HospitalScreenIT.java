package mx.trazo.web.hospital;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Browser.Size;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a hospital as people see them. */
class HospitalScreenIT {
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

  private static Page open(Size size, SignedIn who, AtomicReference<String> complaint) {
    Page page = browser.page(trazo, size, who);
    page.onPageError(complaint::set);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("status of 4")) {
        complaint.set(message.text());
      }
    });
    return page;
  }

  private static Facility ensenada() {
    return NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_clerk_registers_an_order_packs_it_and_sends_it(Size size) {
    Facility hospital = ensenada();
    SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
    AtomicReference<String> complaint = new AtomicReference<>();
    Page page = open(size, clerk, complaint);

    page.navigate("/hospital");
    Browser.looksRight(page, "hospital-vacio");
    page.locator("a.button.main").first().click();
    page.waitForURL("**/nueva");
    Browser.looksRight(page, "hospital-nueva");

    page.locator("button.main").click();
    page.locator("#faltas").waitFor();
    Browser.looksRight(page, "hospital-nueva-faltas");

    assertThat(page.locator("html")).hasAttribute("lang", "es-MX");
    fill(page, OrderForms.breast(trazo, hospital.zone()));
    assertThat(page.locator("#birthDate-ayuda"))
        .containsText("Se lee: domingo, 14 de marzo de 1971.");
    page.locator("button.main").click();
    page.waitForURL("**nueva=1");
    Browser.looksRight(page, "hospital-solicitud");
    assertThat(page.locator(".node").count()).isGreaterThanOrEqualTo(4);

    page.navigate("/hospital/solicitudes/nueva");
    fill(page, OrderForms.marrow(trazo, hospital.zone(), Duration.ofHours(30)));
    Browser.looksRight(page, "hospital-nueva-medula");
    page.locator("button.main").click();
    page.waitForURL("**nueva=1");
    Browser.looksRight(page, "hospital-solicitud-medula");

    page.locator(".tree a.number").first().click();
    page.waitForURL("**/muestras/**");
    Browser.looksRight(page, "hospital-muestra");

    page.navigate("/hospital/embarques");
    assertThat(page.locator(".menu [aria-current]"))
        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    Browser.looksRight(page, "hospital-embarques");
    page.locator("button.main").click();
    page.waitForURL("**/embarques/*");
    String box = page.url();
    page.navigate("/hospital");
    page.waitForURL("**/hospital");
    Browser.looksRight(page, "hospital-dia");
    java.util.List<String> labels = page.locator("#empacar a.number").allTextContents();
    assertThat(labels).hasSize(3);

    page.navigate(box);
    for (String label : labels) {
      page.locator("[data-scan-field]").focus();
      page.keyboard().type(label.replace(" ", "").strip());
      page.keyboard().press("Enter");
      page.waitForTimeout(50);
    }
    page.locator("[data-count='3']").waitFor();
    Browser.looksRight(page, "hospital-embarque");

    page.locator("#packages").fill("1");
    page.locator("#contact").fill("QFB Ana Ríos, 646 555 0101");
    page.locator("form[action$=cerrar] button").click();
    page.locator("#courier").waitFor();
    page.locator("#courier").fill("Estafeta");
    page.locator("#guide").fill("8055241528464720115088");
    Browser.looksRight(page, "hospital-embarque-cerrado");
    page.locator("form[action$=entregar] button").click();
    page.locator(".milestones li:nth-child(3).reached").waitFor();
    Browser.looksRight(page, "hospital-embarque-en-camino");

    page.navigate("/hospital/solicitudes");
    Browser.looksRight(page, "hospital-solicitudes");
    page.navigate("/hospital/solicitudes?q=nadie");
    Browser.looksRight(page, "hospital-solicitudes-nada");
    assertThat(complaint.get()).isNull();
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void an_order_leads_on_to_its_taking_and_to_a_box(Size size) {
    SignedIn clerk = SignedIn.as(trazo, ensenada().id(), Role.HOSPITAL_CLERK);
    AtomicReference<String> complaint = new AtomicReference<>();
    Page page = open(size, clerk, complaint);
    page.navigate("/hospital/embarques");
    page.locator("button.main").click();
    page.waitForURL("**/embarques/*");
    String box = page.url();

    Map<String, String> form =
        OrderForms.marrow(trazo, java.time.ZoneId.of("America/Tijuana"), Duration.ofHours(2));
    String taken = form.remove("drawnAt");
    page.navigate("/hospital/solicitudes/nueva");
    fill(page, form);
    page.locator("button.main").click();
    page.waitForURL("**nueva=1");
    String order = page.url();
    assertThat(page.getByText("Empacar", exactly())).hasCount(0);
    assertThat(button(page, "Registrar la toma")).isVisible();
    Browser.looksRight(page, "hospital-solicitud-sin-toma");
    String label = page.locator(".tree a.number").first().textContent().strip();

    page.navigate(box);
    page.locator("[data-scan-field]").focus();
    page.keyboard().type(label.replace(" ", ""));
    page.keyboard().press("Enter");
    page.locator("#sin-toma").waitFor();
    Browser.looksRight(page, "hospital-embarque-sin-toma");
    page.locator("#sin-toma a").click();
    page.waitForURL("**/muestras/*#toma");
    assertThat(button(page, "Registrar la toma")).isVisible();

    page.navigate(order);
    button(page, "Registrar la toma").click();
    assertThat(page.locator("#collectedAt-falta")).isVisible();
    page.locator("#collectedAt").fill(String.valueOf(taken));
    button(page, "Registrar la toma").click();
    assertThat(button(page, "Registrar la toma")).hasCount(0);
    assertThat(page.locator(".page-head .chip").first()).hasText("Por empacar");
    Browser.looksRight(page, "hospital-solicitud-por-empacar");
    page.getByText("Empacar", exactly()).click();
    page.waitForURL(box);
    assertThat(complaint.get()).isNull();
    page.context().close();
  }

  @Test
  void whoever_comes_back_from_printing_is_told_where_to_go_on() {
    SignedIn clerk = SignedIn.as(trazo, ensenada().id(), Role.HOSPITAL_CLERK);
    AtomicReference<String> complaint = new AtomicReference<>();
    Page page = open(Browser.PHONE, clerk, complaint);
    page.navigate("/hospital/solicitudes/nueva");
    Map<String, String> form = OrderForms.breast(trazo, java.time.ZoneId.of("America/Tijuana"));
    fill(page, form);
    page.locator("button.main").click();
    page.waitForURL("**nueva=1");
    assertThat(page.locator(".notice.ok a")).hasText("Ir a imprimir etiquetas");
    Page paper = page.waitForPopup(() -> button(page, "Imprimir etiquetas").click());
    paper.close();
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    page.waitForURL("**impresas=1");
    assertThat(page.locator(".notice.ok")).containsText("después empaque las que viajan");
    assertThat(button(page, "Reimprimir etiquetas")).isVisible();
    Browser.looksRight(page, "hospital-solicitud-impresa");
    page.locator(".notice.ok a").click();
    page.waitForURL("**/embarques**");
    assertThat(complaint.get()).isNull();
    page.context().close();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void fill(Page page, Map<String, String> form) {
    form.forEach((name, value) -> {
      var choice =
          page.locator(
              "input[name='%s'][value='%s']:is([type=radio], [type=checkbox])"
                  .formatted(name, value));
      if (choice.count() > 0) {
        choice.first().check();
      } else if (page.locator("select[name='" + name + "']").count() > 0) {
        page.locator("select[name='" + name + "']").selectOption(value);
      } else if (!name.equals("clientKey")) {
        page.locator("[name='" + name + "']:enabled").fill(value);
      }
    });
  }
}
