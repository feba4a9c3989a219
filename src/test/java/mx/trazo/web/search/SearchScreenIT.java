package mx.trazo.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a search finds, as both sides see it: persons of one name are told apart. */
class SearchScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void persons_of_one_name_are_told_apart_by_their_birth() {
    referrals.breast(clerk.actor(), 1);
    referrals.breast(clerk.actor(), 2);
    for (SignedIn who : List.of(technician, clerk)) {
      String side = who == clerk ? "hospital" : "laboratorio";
      Page page = BROWSER.page(TRAZO, Browser.LAPTOP, who);
      page.navigate("/");
      page.fill("#buscar", "García Núñez");
      page.keyboard().press("Enter");
      page.waitForSelector("main tbody tr >> nth=1");
      assertThat(page.locator("main tbody tr").allInnerTexts())
          .allSatisfy(row ->
              assertThat(row)
                  .contains("Nació el " + (who == clerk ? "12/05/1971" : "12 may 1971")));
      Browser.looksRight(page, "buscar-" + side);
      page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
      Browser.looksRight(page, "buscar-" + side);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Browser.looksRight(page, "buscar-" + side + "-oscura");
      page.close();
    }
  }
}
