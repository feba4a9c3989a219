package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.Wedge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The station as a reader drives it; {@code infra/bench desk} does the same for long, and times it.
 */
class ScanStationIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final Browser BROWSER = Browser.start();
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  /** The station takes the same code again sooner than this for one that was read twice. */
  private static final int SAME_CODE_MS = 1_600;

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void readings_in_quick_succession_with_late_answers_are_as_many_events_in_order()
      throws SQLException {
    for (int delay : new int[] {0, 250, 900}) {
      List<Specimen> blocks = blocks(36);
      Shipment box = referrals.dispatched(clerk.actor(), blocks);
      Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
      page.navigate("/laboratorio/recepcion");
      Wedge wedge = new Wedge(page);
      wedge.delayAnswers(delay);
      wedge.read(box.box().text());
      wedge.readAll(labels(blocks.subList(0, 24)), Duration.ofMillis(30));
      wedge.readAll(labels(blocks.subList(24, 36)), Duration.ofMillis(150));
      wedge.settle(PATIENCE);
      assertThat(arrivals(box)).as("delay " + delay).isEqualTo(ids(blocks));
      assertThat(wedge.count("RECORDED")).isEqualTo(36);
      assertThat(wedge.acknowledged()).hasSize(37);
      page.close();
    }
  }

  @Test
  void a_closed_page_loses_no_reading() throws SQLException {
    List<Specimen> blocks = blocks(12);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion");
    Wedge wedge = new Wedge(page);
    wedge.unplug();
    wedge.read(box.box().text());
    wedge.readAll(labels(blocks), Duration.ofMillis(30));
    page.waitForSelector("[data-scan-card][data-verdict=KEPT]");
    Browser.looksRight(page, "estacion-sin-servidor");
    assertThat(arrivals(box)).isEmpty();
    Page next = page.context().newPage();
    page.close();
    next.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());
    next.navigate("/laboratorio/recepcion");
    next.waitForSelector("[data-scan-restored]:not([hidden]) >> text=13");
    new Wedge(next).settle(PATIENCE);
    assertThat(arrivals(box)).isEqualTo(ids(blocks));
    next.close();
  }

  @Test
  void red_locks_what_follows_and_tells_what_lies_behind() throws SQLException {
    List<Specimen> blocks = blocks(6);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    wedge.delayAnswers(600);
    wedge.read(blocks.get(0).label().text());
    wedge.read(new LabelCode.UserCode(LabelNumber.of(97, 1)).text());
    wedge.readAll(labels(blocks.subList(1, 4)), Duration.ofMillis(10));
    page.waitForSelector("[data-scan-ack]:not([hidden])");
    wedge.read(blocks.get(5).label().text());
    assertThat(page.innerText("[data-scan-lock]"))
        .as("what was not taken is named within the red card")
        .contains(blocks.get(5).label().text());
    assertThat(page.locator("[data-scan-card] [data-scan-lock]").boundingBox().y)
        .isBetween(0.0, (double) Browser.LAPTOP.height());
    wedge.read(StationSetting.controlCode("ACCEPT"));
    wedge.settle(PATIENCE);
    assertThat(arrivals(box)).isEqualTo(ids(blocks.subList(0, 4)));
    assertThat(wedge.count("RECORDED")).as("those behind it are told after it").isEqualTo(4);
    page.close();
  }

  @Test
  void a_reading_after_a_click_is_a_reading_and_presses_nothing() throws SQLException {
    List<Specimen> blocks = blocks(3);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    page.click("[data-scan-mode=ACCEPT]");
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=REFUSED] >> text=Recíbala primero");
    var card = page.locator("[data-scan-ack]").boundingBox();
    assertThat(card.y + card.height)
        .as("the whole card is seen")
        .isLessThanOrEqualTo(Browser.LAPTOP.height());
    wedge.read(StationSetting.controlCode("ACCEPT"));
    page.click("[data-scan-mode=RECEIVE]");
    page.waitForTimeout(SAME_CODE_MS);
    wedge.read(blocks.get(0).label().text());
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    page.click("[data-scan-send=ACCEPT][data-label='" + blocks.get(0).label().text() + "']");
    assertThat(page.isVisible("[data-scan-inactive]")).as("the reader works").isFalse();
    page.waitForCondition(() ->
        page.locator("[data-scan-send=ACCEPT][data-label='" + blocks.get(0).label().text() + "']")
                .count()
            == 0);
    page.focus("button.mode[data-scan-mode=RECEIVE]");
    wedge.read(blocks.get(1).label().text());
    wedge.settle(PATIENCE);
    assertThat(state(blocks.get(0))).isEqualTo("ACCEPTED");
    assertThat(state(blocks.get(1))).isEqualTo("ARRIVED");

    page.click("[data-scan-mode=HOLD]");
    page.selectOption("#motivo-espera", new SelectOption().setIndex(1));
    String reason = page.inputValue("#motivo-espera");
    page.focus("#motivo-espera");
    page.waitForTimeout(SAME_CODE_MS);
    wedge.read(blocks.get(1).label().text());
    wedge.settle(PATIENCE);
    assertThat(page.inputValue("#motivo-espera")).as("digits of a label").isEqualTo(reason);
    assertThat(state(blocks.get(1))).as(page.textContent("[data-scan-card]")).isEqualTo("ON_HOLD");
    page.focus("#motivo-espera");
    page.keyboard().press("c");
    page.waitForFunction("was => document.getElementById('motivo-espera').value !== was", reason);
    page.close();
  }

  @Test
  void who_goes_through_the_list_by_keyboard_sees_it_follow_and_stays_where_they_are() {
    List<Specimen> blocks = blocks(2);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP, technician);
    page.navigate("/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    wedge.read(blocks.get(0).label().text());
    String first = "[data-scan-send=ACCEPT][data-label='" + blocks.get(0).label().text() + "']";
    page.waitForSelector(first);
    wedge.delayAnswers(600);
    wedge.read(blocks.get(1).label().text());
    page.focus(first);
    page.waitForSelector(
        "[data-scan-send=ACCEPT][data-label='" + blocks.get(1).label().text() + "']");
    assertThat(page.evaluate("() => document.activeElement.dataset.label"))
        .isEqualTo(blocks.get(0).label().text());
    page.close();
  }

  private List<Specimen> blocks(int count) {
    List<Specimen> blocks = new ArrayList<>();
    while (blocks.size() < count) {
      blocks.addAll(
          Referrals.travelling(
              referrals.breast(clerk.actor(), Math.min(6, count - blocks.size()))));
    }
    return blocks;
  }

  private static List<String> labels(List<Specimen> blocks) {
    return blocks.stream().map(b -> b.label().text()).toList();
  }

  private static List<String> ids(List<Specimen> blocks) {
    return blocks.stream().map(b -> b.id().value()).toList();
  }

  private static List<String> arrivals(Shipment box) throws SQLException {
    return texts(
        "SELECT e.container_id FROM custody_event e"
            + " WHERE e.type = 'ARRIVED' AND e.context = ? ORDER BY e.recorded_at",
        box.id().value());
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
