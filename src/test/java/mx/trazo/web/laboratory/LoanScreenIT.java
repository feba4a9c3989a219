package mx.trazo.web.laboratory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A technician packs a block for its hospital, and the hospital reads it at home. */
class LoanScreenIT {
  private static Browser browser;

  private final LoanStory story = new LoanStory();
  private final RunningTrazo trazo = story.trazo;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void from_the_list_into_a_box_and_home() {
    RegisteredReferral referral = story.referrals.breast(story.clerk.actor(), 2);
    List<Specimen> blocks = story.accepted(referral);
    story.release(referral);
    String box;
    try (Page page = browser.page(trazo, Browser.LAPTOP, story.technician)) {
      page.navigate("/laboratorio/prestamos?hospital=" + story.hospital.id().value());
      page.locator("section[aria-labelledby=abrir] button.main").click();
      page.waitForURL("**/laboratorio/prestamos/cajas/*");
      box = page.url().substring(page.url().lastIndexOf('/') + 1);
      for (Specimen block : blocks) {
        read(page, block.label().text(), "RECORDED");
      }
      assertThat(page.locator("#contenido-caja [data-count]")).hasAttribute("data-count", "2");
      Browser.looksRight(page, "prestamos-caja");
      page.locator("input[name=packages]").fill("1");
      page.locator("input[name=contact]").fill("Archivo de bloques, 222 000 0000");
      page.locator("section[aria-labelledby=cerrar] button.main").click();
      page.locator("input[name=courier]").fill("Mensajería");
      page.locator("section[aria-labelledby=entregar] button.main").click();
      assertThat(page.locator(".page-head .chip")).hasText("En camino");
      Browser.looksRight(page, "prestamos-caja-enviada");
    }
    try (Page page = browser.page(trazo, Browser.PHONE, story.clerk)) {
      page.navigate("/hospital/bloques");
      Browser.looksRight(page, "bloques");
      read(page, story.box(box).box().text(), "CONTEXT");
      page.waitForURL("**/hospital/bloques/cajas/" + box);
      read(page, blocks.getFirst().label().text(), "RECORDED");
      assertThat(page.locator("#contenido-caja [data-count]")).hasAttribute("data-count", "1");
      page.locator("#contenido-caja a.button").click();
      page.locator("#llegada[open]").waitFor();
      Browser.looksRight(page, "bloques-caja");
      page.locator("select[name^=falta-]").selectOption("LOST");
      page.locator("details.card button.main").click();
      assertThat(page.locator(".page-head .chip")).hasText("Recibida");
      Browser.looksRight(page, "bloques-caja-cerrada");
    }
    story.clerk.postForm(
        "/hospital/bloques/" + blocks.getLast().id().value() + "/pedir", Map.of("motivo", "x"));
    for (Browser.Size size : List.of(Browser.LAPTOP, Browser.PHONE)) {
      try (Page page = browser.page(trazo, size, story.specialist)) {
        page.navigate("/laboratorio/prestamos?hospital=" + story.hospital.id().value());
        assertThat(page.locator(".notice.bad")).containsText("no llegó en su caja");
        Browser.looksRight(page, "prestamos");
      }
    }
  }

  private static void read(Page page, String code, String verdict) {
    Locator field = page.locator("[data-scan-field]");
    field.focus();
    page.keyboard().type(code);
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-scan-card]")).hasAttribute("data-verdict", verdict);
    assertThat(page.locator("[data-scan-code]")).containsText(code.substring(code.length() - 4));
  }
}
