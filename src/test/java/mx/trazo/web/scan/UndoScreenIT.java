package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.Wedge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Taking back one's last readings at a station: offered is only what the server would do. */
class UndoScreenIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void a_reading_is_taken_back_without_touching_the_keyboard() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    String undo = StationSetting.controlCode("UNDO");
    wedge.read(undo);
    page.waitForSelector("[data-scan-undo-none]:not([hidden])");
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    wedge.read(blocks.get(1).label().text());
    page.waitForSelector(
        "[data-scan-card][data-verdict=RECORDED] >> text=" + blocks.get(1).label().text());
    wedge.read(undo);
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    Browser.looksRight(page, "estacion-deshacer");
    wedge.read(undo);
    page.waitForSelector(
        "[data-scan-card][data-verdict=UNDONE] >> text=" + blocks.get(1).label().text());
    Browser.looksRight(page, "estacion-deshecha");
    assertThat(state(blocks.get(1))).isEqualTo("IN_TRANSIT");
    assertThat(state(blocks.get(0))).isEqualTo("ARRIVED");
    page.click("button[data-scan-undo]");
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    page.keyboard().press("4");
    page.waitForSelector(
        "[data-scan-card][data-verdict=UNDONE] >> text=" + blocks.get(0).label().text());
    assertThat(state(blocks.get(0))).isEqualTo("IN_TRANSIT");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    page.click("button[data-scan-undo]");
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    Browser.looksRight(page, "estacion-deshacer");
    page.close();
  }

  @Test
  void only_what_would_be_taken_back_is_offered_also_after_leaving_the_page() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    wedge.read(StationSetting.controlCode("ACCEPT"));
    page.waitForSelector("[data-scan-state] >> text=Aceptada");
    wedge.read(blocks.get(1).label().text());
    page.waitForSelector("[data-scan-log] li:nth-child(3)");

    page.navigate("/laboratorio/mesa");
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    new Wedge(page);
    assertThat(page.locator("[data-scan-log] li").count()).as("of this person").isEqualTo(3);
    page.click("button[data-scan-undo]");
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    assertThat(page.locator("[data-scan-undo-list] input:enabled").count()).isEqualTo(1);
    assertThat(page.innerText("[data-scan-undo-list] label:has(input:disabled) >> nth=0"))
        .contains("no se deshace con una lectura");
    Browser.looksRight(page, "estacion-deshacer-una");
    page.keyboard().press("1");
    page.waitForSelector(
        "[data-scan-card][data-verdict=UNDONE] >> text=" + blocks.get(1).label().text());
    assertThat(state(blocks.get(0))).isEqualTo("ACCEPTED");
    assertThat(state(blocks.get(1))).isEqualTo("IN_TRANSIT");
    page.click("button[data-scan-undo]");
    page.waitForSelector("dialog[data-scan-undo-dialog][open]");
    assertThat(page.locator("button[data-undo-reason]:enabled").count()).isZero();
    page.close();
  }

  @Test
  void a_sample_out_of_a_box_that_never_left_is_received_with_a_notice() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    referrals.pack(clerk.actor(), box, block);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    new Wedge(page).read(block.label().text());
    page.waitForSelector("[data-scan-card][data-noted] >> text=" + box.box().grouped());
    Browser.looksRight(page, "estacion-con-aviso");
    assertThat(state(block)).isEqualTo("ARRIVED");
    page.close();
  }

  private static String state(Specimen block) throws SQLException {
    return texts("SELECT state FROM container_custody WHERE container_id = ?", block.id().value())
        .getFirst();
  }

  private static List<String> texts(String sql, String parameter) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          texts.add(result.getString(1));
        }
      }
    }
    return texts;
  }
}
