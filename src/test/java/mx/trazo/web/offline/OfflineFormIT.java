package mx.trazo.web.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody types into the page for work without a network while it is still getting ready. */
class OfflineFormIT {
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

  /** Nothing that is locked opens until the gate does. */
  private static final String GATE =
      """
      () => {
        const open = crypto.subtle.decrypt.bind(crypto.subtle);
        const gate = new Promise(done => window.openGate = done);
        crypto.subtle.decrypt = async (...facts) => {
          await gate;
          return open(...facts);
        };
      }
      """;

  private static final String CAN_TYPE =
      """
      () => {
        const field = document.getElementById("recordNumber");
        field.focus();
        return document.activeElement === field;
      }
      """;

  @Test
  void nobody_can_type_into_an_order_before_its_draft_is_there() {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    begin(page, "#solicitud");
    page.locator("#firstSurname").fill("Núñez");
    page.locator("#guardado").getByText("Borrador guardado").waitFor();
    begin(page, "#pendientes");
    page.evaluate(GATE);
    page.evaluate(
        """
        async () => {
          const store = await import("/static/offline-store.js");
          location.hash = "solicitud/" + (await store.all("drafts"))[0].id;
        }
        """);
    assertThat(page.locator("[data-view=solicitud]")).isVisible();
    assertThat(page.evaluate(CAN_TYPE)).as("while the draft is on its way").isEqualTo(false);
    page.evaluate("() => window.openGate()");
    assertThat(page.locator("#firstSurname")).hasValue("Núñez");
    assertThat(page.evaluate(CAN_TYPE)).as("when it is there").isEqualTo(true);
    page.keyboard().type("77-1");
    assertThat(page.locator("#recordNumber")).hasValue("77-1");
    page.context().close();
  }

  @Test
  void what_was_chosen_before_the_server_answered_stays_chosen() {
    Page page = browser.page(trazo, Browser.LAPTOP, clerk());
    begin(page, "#solicitud");
    var held = new AtomicReference<Route>();
    page.context().route("**/api/offline-kit", held::set);
    page.reload();
    page.waitForCondition(() -> held.get() != null);
    page.locator("[data-step='1'] [data-to='2']").click();
    page.getByLabel("Inmunofenotipo").first().check();
    page.locator("[data-step='2'] [data-to='3']").click();
    page.getByText("Sangre periférica").check();
    held.get().resume();
    page.waitForFunction("() => document.documentElement.dataset.ready === 'ready'");
    assertThat(page.locator("input[name=tests]:checked")).hasCount(1);
    assertThat(page.getByLabel("Sangre periférica")).isChecked();
    page.context().close();
  }

  @Test
  void the_bar_never_says_there_is_a_network_nobody_has_met() {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    begin(page, "");
    assertThat(page.locator("#listo")).containsText("está listo");
    assertThat(page.locator("#red")).hasText("Con red");
    assertThat(page.locator("#estado")).containsText("Última comunicación");
    var held = new AtomicReference<Route>();
    page.context().route("**/api/offline-kit", held::set);
    page.reload();
    page.waitForCondition(() -> held.get() != null);
    assertThat(page.locator("#red")).hasText("Comprobando la red…");
    assertThat(page.locator("#estado")).not().containsText("Sin comunicación");
    held.get().abort();
    assertThat(page.locator("#red")).hasText("Sin red");
    assertThat(page.locator("#estado")).containsText("Sin comunicación");
    page.evaluate("() => window.dispatchEvent(new Event('online'))");
    assertThat(page.locator("#red")).hasText("Con red");
    assertThat(page.locator("#estado")).not().containsText("Sin comunicación");
    page.context().close();
  }

  @Test
  void everything_missing_is_said_at_once_and_beside_its_field() {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    begin(page, "#toma");
    page.locator("#toma-forma button[type=submit]").click();
    assertThat(page.locator("#falla")).containsText("la hora");
    assertThat(page.locator("#toma-forma .fault")).hasCount(2);
    assertThat(page.locator("#toma-numero")).hasAttribute("aria-invalid", "true");
    Browser.looksRight(page, "sin-red-toma-faltas");
    begin(page, "#solicitud");
    page.locator(".way [data-to='3']").click();
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#firstSurname")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#givenName-falta")).isVisible();
    assertThat(page.locator("#tests-falta")).hasCount(1);
    assertThat(page.locator("#sex")).hasAttribute("aria-invalid", "true");
    Browser.looksRight(page, "sin-red-solicitud-faltas");
    page.locator("#firstSurname").fill("Núñez");
    page.locator(".way [data-to='3']").click();
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#givenName-falta")).isVisible();
    assertThat(page.locator("#firstSurname-falta")).hasCount(0);
    page.context().close();
  }

  /** A device whose clock is said to go two hours ahead. */
  private static final String AHEAD = "() => localStorage.setItem('trazo.ahead', '7200000')";

  @Test
  void an_hour_that_has_not_come_is_refused_at_once_by_the_true_clock() {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    begin(page, "#solicitud");
    page.locator(".way [data-to='3']").click();
    String now = OfflineOrders.local(Duration.ZERO);
    page.locator("#collectedAt").fill(OfflineOrders.local(Duration.ofDays(1)));
    page.locator("#fixedAt").fill(now);
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#collectedAt-falta")).containsText("no puede estar en el futuro");
    assertThat(page.locator("#fixedAt-falta")).containsText("no siguen su orden");
    page.locator(".way [data-to='3']").click();
    page.locator("#collectedAt").fill(now);
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#givenName-falta")).isVisible();
    assertThat(page.locator("#collectedAt-falta")).hasCount(0);
    assertThat(page.locator("#fixedAt-falta")).hasCount(0);

    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.evaluate(AHEAD);
    page.context().setOffline(true);
    page.reload();
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    page.locator(".way [data-to='3']").click();
    page.locator("#collectedAt").fill(now);
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#collectedAt-falta")).containsText("no puede estar en el futuro");
    page.context().close();
  }

  private static SignedIn clerk() {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    return SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  }

  private static void begin(Page page, String hash) {
    page.navigate("/hospital/sin-red" + hash);
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
  }
}
