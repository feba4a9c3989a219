package mx.trazo.web.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

/** A form of a page with a network, sent when there is none any more. */
class CutFormIT {
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

  /** The browser believes in a network that leads nowhere. */
  private static final String BELIEVES =
      "() => Object.defineProperty(navigator, 'onLine', { get: () => true })";

  private static Page ready() {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    Page page =
        browser.page(trazo, Browser.PHONE, SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK));
    page.navigate("/hospital");
    assertThat(page.locator("#equipo")).containsText("Listo para trabajar sin red");
    return page;
  }

  private static void fill(Page page) {
    page.navigate("/hospital/solicitudes/nueva");
    page.locator("form[data-drafts=ready]").waitFor();
    page.fill("#givenName", "Rosa");
    page.fill("#firstSurname", "Peña");
    page.fill("#birthDate", "1968-02-29");
    page.check("input[name=sex][value=FEMALE]");
    page.getByLabel("Inmunohistoquímica").check();
    page.fill("#physician", "Dra. Itzel Cuevas");
    page.locator("#guardado").getByText("Borrador guardado").waitFor();
  }

  @Test
  void an_order_stays_where_it_is_and_goes_when_the_network_is_back() {
    Page page = ready();
    fill(page);
    page.context().setOffline(true);
    page.locator("form[data-order-form] button.main").click();
    assertThat(page.locator("#no-enviado")).containsText("No se envió");
    assertThat(page.locator("#no-enviado")).isFocused();
    assertThat(page.locator("#firstSurname")).hasValue("Peña");
    Browser.looksRight(page, "hospital-nueva-sin-envio");
    page.context().setOffline(false);
    page.locator("form[data-order-form] button.main").click();
    page.waitForURL("**nueva=1");
    page.context().close();
  }

  @Test
  void a_network_that_only_seems_to_be_there_loses_nothing_either() {
    Page page = ready();
    fill(page);
    page.evaluate(BELIEVES);
    page.context().setOffline(true);
    page.locator("form[data-order-form] button.main").click();
    assertThat(page.locator("#no-enviado")).containsText("No se envió");
    assertThat(page.locator("#firstSurname")).hasValue("Peña");
    page.locator("#no-enviado a").click();
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    assertThat(page.locator("#solicitud-forma #firstSurname")).hasValue("Peña");
    page.locator(".way [data-to='3']").click();
    page.locator("#solicitud-forma button[type=submit]").click();
    assertThat(page.locator("#hoja > *")).hasCount(3);
    page.context().close();
  }

  @Test
  void a_page_that_cannot_say_it_gives_way_to_one_that_can() {
    Page page = ready();
    page.navigate("/hospital/embarques");
    page.waitForFunction(
        "() => navigator.serviceWorker.ready.then(kept => kept.active.state === 'activated')");
    page.evaluate(BELIEVES);
    page.evaluate("() => { document.querySelector('#abrir form').target = '_blank'; }");
    page.context().setOffline(true);
    Page popup = page.waitForPopup(() -> page.locator("#abrir form button").click());
    assertThat(popup.locator("h1")).hasText("No se envió: no hay red");
    assertThat(popup.locator("a.main")).hasText("Trabajar sin red");
    Browser.looksRight(popup, "hospital-no-enviado");
    page.context().close();
  }
}
