package mx.trazo.web.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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

/** Nobody has to prepare a device for the day on which the network fails. */
class OfflineReadyIT {
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

  private static SignedIn somebody(Role role) {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    return SignedIn.as(trazo, hospital.id(), role);
  }

  /** The first page of a clerk whose device cannot reach an address. */
  private static Page unreadyWithout(String address) {
    Page page = browser.page(trazo, Browser.PHONE, somebody(Role.HOSPITAL_CLERK));
    page.context().route(address, Route::abort);
    page.navigate("/hospital");
    says(page, "unready", "no está listo para trabajar sin red");
    return page;
  }

  /** The page holds the sentences of every state: only the one that can be seen counts. */
  private static void says(Page page, String state, String sentence) {
    assertThat(page.locator("#equipo")).hasAttribute("data-now", state);
    assertThat(page.locator("#equipo [data-state='" + state + "']")).isVisible();
    assertThat(page.locator("#equipo [data-state='" + state + "']")).containsText(sentence);
  }

  @Test
  void a_device_that_only_saw_the_first_page_registers_and_boxes_without_a_network() {
    Page page = browser.page(trazo, Browser.PHONE, somebody(Role.HOSPITAL_CLERK));
    page.navigate("/hospital");
    says(page, "ready", "Listo para trabajar sin red");
    assertThat(page.locator("#equipo")).containsText("200");
    Browser.looksRight(page, "hospital-inicio-listo");
    page.navigate("/hospital");
    assertThat(page.locator("#equipo")).containsText("200");

    page.context().setOffline(true);
    page.navigate("/hospital/solicitudes/nueva");
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    assertThat(page.locator("#red")).hasText("Sin red");
    assertThat(page.locator("#listo")).containsText("está listo");
    begin(page, "#solicitud");
    assertThat(page.locator("#sin-numeros")).isHidden();
    page.locator("#givenName").fill("Rosa");
    page.locator("#firstSurname").fill("Peña");
    page.locator("#birthDate").fill("1968-02-29");
    page.getByLabel("Mujer").check();
    page.locator("[data-step='1'] [data-to='2']").click();
    page.getByLabel("Inmunohistoquímica").check();
    page.locator("#physician").fill("Dra. Itzel Cuevas");
    page.locator("[data-step='2'] [data-to='3']").click();
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#hoja > *")).hasCount(3);
    begin(page, "#cajas");
    assertThat(page.locator("#sin-cajas")).isHidden();
    page.locator("#abrir-forma button").click();
    assertThat(page.locator("#caja-numero")).isVisible();
    page.context().close();
  }

  @Test
  void a_device_whose_first_try_failed_tries_again_by_itself() {
    Page page = unreadyWithout("**/api/offline-kit");
    page.context().unroute("**/api/offline-kit");
    says(page, "ready", "Listo para trabajar sin red");
    assertThat(page.locator("#equipo")).containsText("200");
    page.context().close();
  }

  @Test
  void a_device_that_could_not_be_made_ready_says_so_and_what_to_do() {
    Page page = unreadyWithout("**/api/label-blocks");
    Browser.looksRight(page, "hospital-inicio-no-listo");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.context().setOffline(true);
    begin(page, "#solicitud");
    assertThat(page.locator("#sin-numeros")).containsText("todavía no se puede registrar");
    Browser.looksRight(page, "sin-red-sin-numeros");
    begin(page, "#cajas");
    assertThat(page.locator("#sin-cajas")).isVisible();
    page.context().unroute("**/api/label-blocks");
    page.context().setOffline(false);
    assertThat(page.locator("#sin-cajas")).isHidden();
    begin(page, "#solicitud");
    assertThat(page.locator("#sin-numeros")).isHidden();
    page.context().close();
  }

  @Test
  void who_may_not_register_orders_gets_no_numbers() {
    Page page = browser.page(trazo, Browser.PHONE, somebody(Role.REQUESTING_PHYSICIAN));
    page.navigate("/hospital");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    assertThat(page.locator("#equipo")).hasCount(0);
    assertThat(
            page.evaluate(
                """
                async () => {
                  const store = await import("/static/offline-store.js");
                  return (await store.all("blocks")).length + (await store.all("keys")).length;
                }
                """))
        .isEqualTo(0);
    page.context().close();
  }

  private static void begin(Page page, String hash) {
    page.navigate("/hospital/sin-red" + hash);
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
  }
}
