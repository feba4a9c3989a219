package mx.trazo.web.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.printer.EmulatedPrinter;
import mx.trazo.specimen.label.printer.EmulatedPrinter.Habit;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Printers, their queues and what labels look like, as a laboratory's people see them. */
class PrintingScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();
  private static final String HOME = "/laboratorio/impresion";

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);
  private final SignedIn quality = SignedIn.as(TRAZO, referrals.laboratory(), Role.QUALITY);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_label_is_printed_asked_about_printed_again_and_verified() throws IOException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 3));
    referrals.dispatched(clerk.actor(), blocks);
    try (EmulatedPrinter paper = EmulatedPrinter.start()) {
      Page office = BROWSER.page(TRAZO, Browser.LAPTOP, quality);
      office.navigate(HOME);
      both(office, "impresion-vacia");
      office.click("summary:has-text('Registrar una impresora')");
      office.fill("#nombre-nueva", "Recepción ñ");
      office.fill("#direccion-nueva", "8.8.8.8");
      office.fill("#puerto-nueva", Integer.toString(paper.port()));
      office.press("#puerto-nueva", "Enter");
      office.waitForSelector(".notice.bad >> text=red de la unidad");
      office.click("summary:has-text('Registrar una impresora')");
      office.fill("#nombre-nueva", "Recepción ñ");
      office.fill("#direccion-nueva", "127.0.0.1");
      office.fill("#puerto-nueva", Integer.toString(paper.port()));
      office.press("#puerto-nueva", "Enter");
      office.waitForSelector("text=Sin usar todavía");
      office.close();

      Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
      page.navigate(HOME);
      page.keyboard().type(blocks.get(0).label().text());
      page.keyboard().press("Enter");
      page.waitForSelector(".chip:text-is('Impresa')");
      both(page, "impresion-impresa");
      assertThat(paper.printed()).hasSize(1);
      page.locator("#codigo").focus();
      page.keyboard().type(blocks.get(1).label().text());
      page.keyboard().press("Enter");
      page.waitForSelector(".notice.bad >> text=no es de esta impresión");
      page.keyboard().type(blocks.get(0).label().text());
      page.keyboard().press("Enter");
      page.waitForSelector("[data-verified='1']");
      page.waitForSelector(".chip:text-is('Verificada')");
      both(page, "impresion-verificada");

      page.navigate(HOME);
      page.keyboard().type(blocks.get(0).label().text());
      page.keyboard().press("Enter");
      page.waitForSelector(".notice.bad >> text=motivo de la reimpresión");
      page.fill("#motivo", "Se mojó");
      paper.behave(Habit.JAMS, 1);
      page.press("#motivo", "Enter");
      page.waitForSelector(
          "text=¿Salió la etiqueta?", new Page.WaitForSelectorOptions().setTimeout(60_000));
      both(page, "impresion-pregunta");
      paper.mend();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Imprimir otra vez"))
          .click();
      page.waitForSelector(".notice.bad >> text=motivo de la reimpresión");
      page.fill("input[name=motivo]", "Salió rota");
      page.press("input[name=motivo]", "Enter");
      page.waitForSelector("text=Se imprimió una copia en su lugar");
      page.waitForSelector(
          ".chip:text-is('Impresa')", new Page.WaitForSelectorOptions().setTimeout(60_000));
      assertThat(paper.printed()).hasSize(3);
      assertThat(paper.printed().getLast()).contains("^FDR2^FS");
      page.navigate(HOME);
      both(page, "impresion");
      page.close();
    }
  }

  @Test
  void a_template_is_changed_by_keyboard_and_seen_at_once() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, quality);
    page.navigate(HOME + "/plantillas");
    page.waitForSelector("text=Se usa la plantilla de la red.");
    both(page, "impresion-plantilla");
    page.fill("[id='e1.x']", "40");
    page.waitForSelector("[data-preview] .notice.warn");
    page.fill("[id='e1.x']", "1,6");
    page.waitForSelector("[data-preview] .notice.ok");
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Texto fijo").setExact(true))
        .press("Enter");
    page.waitForSelector("[id='e10.text']");
    page.fill("[id='e10.text']", "Frágil ^~");
    page.fill("[id='e10.x']", "33");
    page.fill("[id='e10.y']", "21.5");
    page.fill("[id='e10.width']", "7");
    page.fill("[id='e10.height']", "2");
    page.waitForSelector("[data-preview] text >> text=Frágil ^~");
    page.fill("#nota", "Lo pidió calidad");
    page.press("#nota", "Enter");
    page.waitForSelector("text=Lo pidió calidad");
    assertThat(page.inputValue("[id='e10.text']")).isEqualTo("Frágil ^~");
    page.press("button[name=quitar][value='4']", "Enter");
    page.waitForSelector("[id='e9.text']");
    page.press("#nota", "Enter");
    page.waitForSelector(".notice.bad >> text=DataMatrix");
    both(page, "impresion-plantilla-falta");
    page.close();
    assertThat(
            quality.postForm(HOME + "/plantillas/SLIDE_22X22", Map.of("ancho", "x")).statusCode())
        .isEqualTo(400);
  }

  private static void both(Page page, String name) {
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, name);
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
  }
}
