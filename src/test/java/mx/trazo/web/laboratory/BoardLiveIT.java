package mx.trazo.web.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** A board on a wall shows what happened since, and says when it cannot know. */
class BoardLiveIT {
  private static final String OPEN = "a.tile[href='/tablero/lista?de=en-proceso'] .figure";

  @Test
  void it_shows_new_work_by_itself_and_says_when_the_line_is_silent() {
    try (Browser browser = Browser.start();
        RunningTrazo trazo = RunningTrazo.start(Map.of("trazo.board.every", "500ms"))) {
      var referrals = new Referrals(trazo);
      SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
      SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
      Page page = browser.page(trazo, Browser.LAPTOP, technician);
      page.navigate("/tablero");
      assertThat(page.innerText(OPEN)).isEqualTo("0");
      page.waitForSelector("[data-age] >> text=Actualizado hace");
      assertThat(page.isVisible("[data-silent]")).isFalse();

      List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 1));
      Shipment box = referrals.dispatched(clerk.actor(), blocks);
      Scans.read(technician, box.box().text(), "RECEIVE", "");
      Scans.read(technician, blocks.getFirst(), "RECEIVE", box.id().value());
      Scans.read(technician, blocks.getFirst(), "ACCEPT", "");
      page.waitForSelector(OPEN + ":text-is(\"1\")");
      Browser.looksRight(page, "tablero-vivo");

      trazo.close();
      page.waitForSelector("[data-silent]:not([hidden])");
      assertThat(page.innerText("[data-silent]")).contains("pueden haber cambiado");
      assertThat(page.innerText(OPEN)).as("what was known stays to be read").isEqualTo("1");
      page.context().close();
    }
  }

  @Test
  void the_line_is_for_those_who_see_the_board() {
    RunningTrazo trazo = RunningTrazo.shared();
    SignedIn clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(clerk.get("/tablero/vivo").statusCode()).isEqualTo(403);
  }
}
