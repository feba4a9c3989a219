package mx.trazo.web.hospital;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * An order that was begun and not registered is still there, for whoever began it and nobody else.
 */
class DraftScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void what_was_typed_is_there_again_until_it_is_registered() {
    Page first = BROWSER.page(TRAZO, Browser.PHONE, clerk);
    BrowserContext device = first.context();
    open(first);
    assertThat(first.locator("#borradores")).isHidden();
    first.fill("#givenName", "Rosa");
    first.fill("#firstSurname", "Peña");
    first.fill("#birthDate", "1968-02-29");
    first.locator("#guardado").getByText("Borrador guardado").waitFor();
    first.close();

    Page later = device.newPage();
    open(later);
    later.locator("#borradores").getByText("Rosa Peña").waitFor();
    Browser.looksRight(later, "hospital-nueva-borrador");
    later.getByText("Continuar").click();
    assertThat(later.locator("#firstSurname")).hasValue("Peña");
    assertThat(later.locator("#birthDate")).hasValue("1968-02-29");
    later.check("input[name=sex][value=FEMALE]");
    later.getByLabel("Inmunohistoquímica").check();
    later.fill("#physician", "Dra. Itzel Cuevas");
    later.locator("button.main").click();
    later.waitForURL("**nueva=1");
    later.waitForFunction("() => sessionStorage.getItem('trazo.sentDraft') === null");

    open(later);
    assertThat(later.locator("#borradores")).isHidden();
    device.close();
  }

  @Test
  void what_the_server_finds_wrong_stays_kept_and_can_be_thrown_away() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, clerk);
    open(page);
    page.fill("#givenName", "Inés");
    page.locator("button.main").click();
    page.locator("#faltas").waitFor();
    open(page);
    page.locator("#borradores").getByText("Inés").waitFor();
    page.getByText("Descartar").click();
    assertThat(page.locator("#borradores")).isHidden();
    open(page);
    assertThat(page.locator("#borradores")).isHidden();
    page.context().close();
  }

  @Test
  void the_next_person_at_the_same_browser_does_not_see_it_and_loses_nothing_of_it() {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, clerk);
    open(page);
    page.fill("#givenName", "Carmen");
    page.locator("#guardado").getByText("Borrador guardado").waitFor();

    signIn(page, SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK));
    open(page);
    assertThat(page.locator("#borradores")).isHidden();
    assertThat(String.valueOf(page.evaluate(EVERYTHING_KEPT))).doesNotContain("Carmen");

    signIn(page, clerk);
    open(page);
    page.locator("#borradores").getByText("Carmen").waitFor();
    page.context().close();
  }

  /** What stands in the browser's database, bytes as text. */
  private static final String EVERYTHING_KEPT =
      """
      async () => {
        const db = await new Promise(done => {
          const asked = indexedDB.open("trazo-offline");
          asked.onsuccess = () => done(asked.result);
        });
        const rows = await new Promise(done => {
          const asked = db.transaction("drafts").objectStore("drafts").getAll();
          asked.onsuccess = () => done(asked.result);
        });
        db.close();
        return rows.length + JSON.stringify(rows) + rows.map(row => new TextDecoder().decode(row.data)).join();
      }
      """;

  /** The form, when the drafts of whoever is signed in are offered in it. */
  private static void open(Page page) {
    page.navigate("/hospital/solicitudes/nueva");
    page.locator("form[data-drafts=ready]").waitFor();
  }

  private static void signIn(Page page, SignedIn who) {
    String[] parts = who.cookie().split("=", 2);
    page.context()
        .addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(TRAZO.uri("/").toString())));
  }
}
