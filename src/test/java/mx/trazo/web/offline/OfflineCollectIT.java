package mx.trazo.web.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import mx.trazo.kernel.Role;
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

/**
 * Without a network a biopsy is labelled first and taken later: whoever does it types no number.
 */
class OfflineCollectIT {
  private static final String ORDER =
      """
      async surname => {
        const queue = await import("/static/offline-queue.js");
        const work = await import("/static/offline-work.js");
        const kit = (await queue.whoWorks()).kit;
        const id = await work.registerOrder(queue.uuid(), {
          givenName: "Rosa", firstSurname: surname, birthDate: "1970-11-05", sex: "FEMALE",
          tests: ["IHC-MAMA"], laboratory: kit.laboratories[0].code, physician: "Dra. Ruiz",
          reason: "DIAGNOSIS", priority: "ROUTINE", laterality: "LEFT", neoadjuvant: "NO",
          sample: "BLOQUE-PARAFINA", blocks: "2", decalcified: "NO" }, [],
          { tissue: document.getElementById("contenido").dataset.tissue,
            block: document.getElementById("contenido").dataset.block });
        return (await queue.things()).find(one => one.id === id).value.containers.map(one => one.code);
      }
      """;

  private static final String HOURS =
      """
      async () => {
        const queue = await import("/static/offline-queue.js");
        return (await queue.commands()).filter(one => one.kind === "collect")
          .map(one => one.value.payload.body.label);
      }
      """;

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
  void the_order_is_chosen_by_its_patient_and_its_blocks_go_into_a_box(Size size) {
    SignedIn clerk = clerk();
    Page page = begun(size, clerk);
    List<?> codes = (List<?>) page.evaluate(ORDER, "Núñez");
    page.evaluate(ORDER, "Ñáñez");
    page.evaluate("() => location.hash = 'toma'");
    assertThat(page.locator("#toma-ordenes .option")).hasCount(2);
    assertThat(page.locator("#toma-numero-ayuda"))
        .containsText("la hora vale para todos sus bloques");
    Browser.looksRight(page, "sin-red-toma");
    press(page, "Registrar toma");
    assertThat(page.locator("#toma-de-falta")).containsText("elegir de quién es la muestra");
    assertThat(page.locator("#toma-numero-falta")).hasCount(0);
    page.locator("#toma-ordenes").getByText("Núñez, Rosa").click();
    assertThat(page.locator("#toma-hora-ayuda")).containsText("Día (dd), mes (mm)");
    page.locator("[data-now=toma-hora]").click();
    assertThat(page.locator("#toma-hora-ayuda")).containsText("Se lee: ");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Browser.looksRight(page, "sin-red-toma-elegida");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    press(page, "Registrar toma");
    assertThat(page.locator("#avisos")).containsText("Toma de Rosa Núñez guardada");
    assertThat(page.locator("#toma-ordenes .option")).hasCount(1);
    assertThat(page.evaluate(HOURS)).isEqualTo(codes);
    Browser.looksRight(page, "sin-red-toma-guardada");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ir a las cajas")).click();
    assertThat(page.locator("#avisos [data-passing]")).hasCount(0);
    press(page, "Abrir caja");
    assertThat(page.locator("#por-empacar-lista li")).hasCount(4);
    page.locator("#por-empacar-lista li", new Page.LocatorOptions().setHasText("Núñez"))
        .getByText("Meter en la caja")
        .first()
        .click();
    assertThat(page.locator("#dicho .word")).hasText("En la caja");
    page.locator("#por-empacar-lista li", new Page.LocatorOptions().setHasText("Ñáñez"))
        .getByText("Meter en la caja")
        .first()
        .click();
    assertThat(page.locator("#dicho")).containsText("sin hora de toma");
    assertThat(page.locator("#por-empacar-lista li")).hasCount(2);
    Browser.looksRight(page, "sin-red-caja-por-empacar");
    page.locator("#contact").fill("Q. Ana Soto, 646 000 0000");
    press(page, "Cerrar la caja");
    assertThat(page.locator("#avisos")).containsText("anote aquí la entrega");
    page.locator("#courier").fill("Estafeta");
    assertThat(page.locator("#handedAt-ayuda")).containsText("cuenta la hora actual");
    press(page, "Registrar la entrega a la mensajería");
    assertThat(page.locator("#avisos")).containsText("Todo se envía solo");
    assertThat(page.locator("#dicho")).isHidden();
    Browser.looksRight(page, "sin-red-caja-entregada");
    page.context().close();
  }

  @Test
  void any_label_of_the_order_counts_for_all_of_them_once() {
    Page page = begun(Browser.PHONE, clerk());
    List<?> codes = (List<?>) page.evaluate(ORDER, "Núñez");
    page.evaluate("() => location.hash = 'toma'");
    page.locator("#toma-numero").fill(String.valueOf(codes.get(2)));
    assertThat(page.locator("#toma-ordenes input")).isChecked();
    page.locator("[data-now=toma-hora]").click();
    press(page, "Registrar toma");
    assertThat(page.locator("#toma-hora-ayuda")).containsText("Día (dd), mes (mm)");
    assertThat(page.locator("#toma-ninguna")).isVisible();
    assertThat(page.evaluate(HOURS)).isEqualTo(codes);
    page.locator("#toma-numero").fill(String.valueOf(codes.get(1)));
    page.locator("[data-now=toma-hora]").click();
    press(page, "Registrar toma");
    assertThat(page.locator("#toma-numero-falta")).containsText("ya está anotada");
    page.locator("#toma-numero").fill("123");
    press(page, "Registrar toma");
    assertThat(page.locator("#toma-numero-falta")).containsText("número de etiqueta válido");
    page.context().close();
  }

  @Test
  void after_registering_and_after_printing_the_page_says_what_comes_next() {
    Page page = begun(Browser.PHONE, clerk());
    List<?> codes = (List<?>) page.evaluate(ORDER, "Núñez");
    page.evaluate("() => location.hash = 'etiquetas'");
    page.locator("#etiquetas-de")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    assertThat(page.locator("#hoja .label")).hasCount(codes.size());
    press(page, "Imprimir");
    assertThat(page.locator("#avisos")).containsText("anote la hora en «Toma»");
    Browser.looksRight(page, "sin-red-etiquetas-impresas");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anotar la toma")).click();
    assertThat(page.locator("#toma-ordenes .option")).hasCount(1);
    page.context().close();
  }

  private static SignedIn clerk() {
    return SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  }

  /** A device that was made ready with a network and lost it. */
  private static Page begun(Size size, SignedIn who) {
    Page page = browser.page(trazo, size, who);
    page.navigate("/hospital/sin-red");
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.context().setOffline(true);
    return page;
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .locator("visible=true")
        .first()
        .click();
  }
}
