package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Colleague;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.Wedge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A shared station in Chromium: it changes hands among readings, and locks when nobody is there.
 */
class StationScreenIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GAP = Duration.ofMillis(20);
  private static final String LOCKED = "html[data-covered] dialog[data-lock][open]";
  private static final String READY = "document.querySelector('[data-lock]')?.lock";
  private static final RunningTrazo TRAZO =
      RunningTrazo.start(Map.of("trazo.station.lock-after", "6s"));
  private static final Browser BROWSER = Browser.start();

  private final Referrals referrals = new Referrals(TRAZO);
  private final SignedIn clerk =
      SignedIn.as(TRAZO, NewFacilities.hospital(TRAZO).id(), Role.HOSPITAL_CLERK);
  private final Colleague ana = Colleague.at(TRAZO, referrals.laboratory(), Role.TECHNICIAN);
  private final Colleague beto = Colleague.at(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @AfterAll
  static void stop() {
    BROWSER.close();
    TRAZO.close();
  }

  @Test
  void forty_readings_with_a_change_of_hands_in_the_middle_have_the_right_reader_each()
      throws SQLException {
    List<Specimen> blocks = blocks(40);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = signedIn(ana, "/laboratorio/recepcion/" + box.id().value());
    Wedge wedge = new Wedge(page);
    wedge.delayAnswers(300);
    wedge.readAll(labels(blocks.subList(0, 20)), GAP);
    wedge.read(beto.badge());
    page.waitForSelector("[data-lock-who] >> text=" + beto.actor().displayName());
    wedge.read(label(blocks.get(20)));
    page.waitForSelector("[data-lock-message] >> text=no se tomó");
    Browser.looksRight(page, "puesto-cambio");
    wedge.read(Colleague.PIN);
    waitFor(page, beto);
    page.waitForSelector("[data-lock-missed] >> text=" + label(blocks.get(20)));
    Browser.looksRight(page, "puesto-despues-del-cambio");
    Wedge next = new Wedge(page);
    next.delayAnswers(300);
    next.readAll(labels(blocks.subList(20, 40)), GAP);
    next.settle(PATIENCE);
    assertThat(arrivals(box)).isEqualTo(readBy(blocks, 20));
    page.close();
  }

  @Test
  void what_could_not_be_sent_stays_its_readers_and_leaves_when_they_are_back()
      throws SQLException {
    List<Specimen> blocks = blocks(5);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = signedIn(ana, "/laboratorio/recepcion/" + box.id().value());
    page.route("**/api/scans/batch", com.microsoft.playwright.Route::abort);
    Wedge wedge = new Wedge(page);
    wedge.readAll(labels(blocks.subList(0, 3)), GAP);
    page.waitForSelector("[data-scan-card][data-verdict=KEPT]");
    change(page, wedge, beto);
    page.waitForSelector("[data-scan-others]:not([hidden]) >> text=3");
    page.unroute("**/api/scans/batch");
    Wedge betos = new Wedge(page);
    betos.readAll(labels(blocks.subList(3, 5)), GAP);
    betos.settle(PATIENCE);
    assertThat(arrivals(box)).as("only what Beto read").isEqualTo(readBy(blocks.subList(3, 5), 0));
    change(page, betos, ana);
    page.waitForSelector("[data-scan-restored]:not([hidden]) >> text=3");
    new Wedge(page).settle(PATIENCE);
    List<String> all = new ArrayList<>(readBy(blocks.subList(3, 5), 0));
    all.addAll(readBy(blocks.subList(0, 3), 3));
    assertThat(arrivals(box)).isEqualTo(all);
    page.close();
  }

  @Test
  void a_station_that_nobody_touches_covers_what_it_showed_and_takes_no_readings()
      throws SQLException {
    List<Specimen> blocks = blocks(3);
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    Page page = signedIn(ana, "/laboratorio/recepcion/" + box.id().value());
    new Wedge(page).read(label(blocks.get(0)));
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    page.click("[data-scan-mode=ACCEPT_WITH_NOTE]");
    page.fill("#nota", "Etiqueta manchada");
    page.click("[data-scan-mode=ACCEPT_WITH_NOTE]");
    assertThat(page.inputValue("#nota")).as("pressed again").isEqualTo("Etiqueta manchada");
    page.waitForSelector(LOCKED);
    assertThat(page.innerText("[data-lock-signs]")).contains("entre con su contraseña");
    for (String part : List.of("main", "h1", "header.top", "[data-scan-card]", "#nota")) {
      assertThat(page.isVisible(part)).as(part).isFalse();
    }
    assertThat(page.title()).isEqualTo("Puesto bloqueado");
    assertThat(page.innerText("body")).doesNotContain(label(blocks.get(0)));
    page.waitForFunction("() => fetch('/api/me').then(a => a.status === 401)");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    new Wedge(page).read(label(blocks.get(1)));
    page.waitForSelector("[data-lock-message] >> text=" + label(blocks.get(1)));
    Browser.looksRight(page, "puesto-bloqueado");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "puesto-bloqueado");
    page.setViewportSize(Browser.LAPTOP.width(), Browser.LAPTOP.height());

    for (char digit : "190283".toCharArray()) {
      page.click("[data-lock-key='" + digit + "']");
    }
    page.click("[data-lock-enter]");
    page.waitForSelector("[data-lock-message] >> text=El NIP no es correcto");
    for (char digit : Colleague.PIN.toCharArray()) {
      page.click("[data-lock-key='" + digit + "']");
    }
    page.click("[data-lock-enter]");
    page.waitForSelector(
        LOCKED, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(page.inputValue("#nota")).as("what was typed stays").isEqualTo("Etiqueta manchada");
    page.waitForSelector("[data-lock-missed] >> text=" + label(blocks.get(1)));
    Browser.looksRight(page, "puesto-abierto");
    page.click("[data-scan-mode=RECEIVE]");
    new Wedge(page).read(label(blocks.get(1)));
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED] >> text=" + label(blocks.get(1)));

    page.waitForSelector(LOCKED);
    Wedge wedge = new Wedge(page);
    wedge.read(beto.badge());
    page.waitForSelector("[data-lock-who] >> text=" + beto.actor().displayName());
    wedge.read(Colleague.PIN);
    waitFor(page, beto);
    new Wedge(page).read(label(blocks.get(2)));
    page.waitForSelector("[data-scan-card][data-verdict=RECORDED]");
    assertThat(arrivals(box)).isEqualTo(readBy(blocks, 2));
    page.close();
  }

  @Test
  void a_badge_read_on_any_page_changes_hands_and_what_is_unsaved_is_said_first() {
    Page page = signedIn(ana, "/cuenta");
    page.focus("#nip");
    type(page, beto.badge());
    page.waitForSelector("[data-lock-who] >> text=" + beto.actor().displayName());
    assertThat(page.inputValue("#nip")).as("a badge is no text of a field").isEmpty();
    assertThat(page.isVisible("[data-lock-message]")).as("nothing is unsaved").isFalse();
    page.click("[data-lock-cancel]");
    page.fill("#nip", "7");
    type(page, beto.badge());
    page.waitForSelector("[data-lock-message] >> text=cambios de " + ana.actor().displayName());
    Browser.looksRight(page, "puesto-sin-guardar");
    assertThat(page.inputValue("#nip")).isEqualTo("7");
    type(page, Colleague.PIN);
    page.waitForSelector(".who .name >> text=" + beto.actor().displayName());
    assertThat(page.inputValue("#nip")).isEmpty();
    page.close();
  }

  @Test
  void a_person_locks_at_once_and_is_told_when_it_happens_by_itself() {
    Page page = signedIn(ana, "/laboratorio/almacen");
    assertThat(page.innerText("form.who")).contains("Se bloquea solo tras 1 min sin uso");
    Browser.looksRight(page, "puesto-bloquear");
    page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
    Browser.looksRight(page, "puesto-bloquear");
    page.click("[data-lock-now]");
    page.waitForSelector(LOCKED);
    page.waitForFunction("() => fetch('/api/me').then(a => a.status === 401)");
    type(page, Colleague.PIN);
    page.waitForSelector(
        LOCKED, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(page.url()).endsWith("/laboratorio/almacen");
    page.close();
  }

  @Test
  void whoever_signs_out_and_comes_back_goes_on_where_they_were_and_another_does_not() {
    Page page = signedIn(ana, "/laboratorio/almacen");
    page.click("form.who button[type=submit]");
    page.waitForSelector("[data-lock-open]");
    type(page, ana.badge());
    page.waitForSelector("[data-lock-who] >> text=" + ana.actor().displayName());
    type(page, Colleague.PIN);
    page.waitForURL("**/laboratorio/almacen");
    page.waitForFunction("() => " + READY);
    page.click("form.who button[type=submit]");
    page.waitForSelector("[data-lock-open]");
    type(page, beto.badge());
    page.waitForSelector("[data-lock-who] >> text=" + beto.actor().displayName());
    type(page, Colleague.PIN);
    page.waitForURL("**/laboratorio");
    page.close();
  }

  private static void type(Page page, String text) {
    page.keyboard().type(text);
    page.keyboard().press("Enter");
  }

  @Test
  void whoever_signs_out_leaves_a_station_that_the_next_badge_opens() {
    Page page = signedIn(ana, "/laboratorio");
    page.click("form.who button[type=submit]");
    page.waitForSelector("[data-lock-open]");
    Browser.looksRight(page, "puesto-entrar");
    page.focus("#usuario");
    page.keyboard().type(beto.badge());
    page.keyboard().press("Enter");
    page.waitForSelector("[data-lock-who] >> text=" + beto.actor().displayName());
    Browser.looksRight(page, "puesto-entrar-gafete");
    page.keyboard().type(Colleague.PIN);
    page.keyboard().press("Enter");
    page.waitForSelector(".who .name");
    assertThat(page.innerText(".who .name")).isEqualTo(beto.actor().displayName());
    page.close();
  }

  @Test
  void a_list_is_read_anew_when_the_station_is_opened_again() {
    Page page = signedIn(ana, "/laboratorio");
    page.waitForSelector(LOCKED);
    Shipment box = referrals.dispatched(clerk.actor(), blocks(1));
    page.click("[data-lock-password-box] summary");
    page.waitForSelector("#puesto-contrasena:focus");
    page.keyboard().type(SignedIn.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector("#cajas a[href$='" + box.id().value() + "']");
    page.close();
  }

  @Test
  void two_tabs_of_a_station_go_together() {
    Page page = signedIn(ana, "/laboratorio/recepcion");
    Page other = page.context().newPage();
    other.navigate("/laboratorio/recepcion");
    change(page, new Wedge(page), beto);
    waitFor(other, beto);
    other.waitForSelector(LOCKED);
    page.waitForSelector(LOCKED);
    other.keyboard().type(Colleague.PIN);
    other.keyboard().press("Enter");
    for (Page one : List.of(page, other)) {
      one.waitForSelector(
          LOCKED, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
      assertThat(
              one.evaluate(
                  "() => fetch('/api/station/awake', {method: 'POST', headers: "
                      + "{'X-CSRF-Token': document.querySelector('[data-scan]').dataset.csrf}})"
                      + ".then(a => a.status)"))
          .isEqualTo(204);
    }
    page.context().close();
  }

  private Page signedIn(Colleague who, String path) {
    Page page = BROWSER.page(TRAZO, Browser.LAPTOP);
    page.navigate("/entrar?volver=" + path);
    page.fill("#usuario", who.username());
    page.fill("#contrasena", SignedIn.PASSWORD);
    page.click("main form button.main");
    page.waitForFunction("() => document.querySelector('form.who') && " + READY);
    return page;
  }

  private static void change(Page page, Wedge wedge, Colleague next) {
    wedge.read(next.badge());
    page.waitForSelector("[data-lock-who] >> text=" + next.actor().displayName());
    wedge.read(Colleague.PIN);
    waitFor(page, next);
  }

  private static void waitFor(Page page, Colleague who) {
    page.waitForFunction(
        "id => document.querySelector('[data-scan]')?.dataset.account === id"
            + " && document.querySelector('[data-scan]').station",
        who.actor().account().value());
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

  private static String label(Specimen block) {
    return block.label().text();
  }

  private static List<String> labels(List<Specimen> blocks) {
    return blocks.stream().map(StationScreenIT::label).toList();
  }

  /** Who must stand with each: Ana with so many, Beto with the others. */
  private List<String> readBy(List<Specimen> blocks, int anas) {
    List<String> readers = new ArrayList<>();
    readers.addAll(Collections.nCopies(anas, ana.actor().account().value()));
    readers.addAll(Collections.nCopies(blocks.size() - anas, beto.actor().account().value()));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      lines.add(blocks.get(i).id().value() + " " + readers.get(i));
    }
    return lines;
  }

  private static List<String> arrivals(Shipment box) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = TRAZO.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT container_id, actor_id FROM custody_event"
                    + " WHERE type = 'ARRIVED' AND context = ? ORDER BY recorded_at")) {
      statement.setString(1, box.id().value());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1) + " " + rows.getString(2));
        }
      }
    }
    return lines;
  }
}
