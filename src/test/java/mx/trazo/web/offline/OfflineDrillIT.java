package mx.trazo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.testing.TrazoProcess;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hospital works without a network: two tabs, a clock 25 hours ahead, the browser killed in
 * between, answers lost after the commit and the server's process killed while the queue drains.
 */
class OfflineDrillIT {
  private static final Duration CLOCK = Duration.ofHours(25);
  private static final int PATIENTS = 32;
  private static final int COMMANDS = 200;
  private static final int MOST_WAITS = 600;
  private static final int SERVERS_KILLED = 3;

  /** Orders of one tab, the last of them without a sample taken; some before, some after a kill. */
  private static final String BEGIN =
      """
      async ([name, patients]) => {
        const work = await import("/static/offline-work.js");
        const queue = await import("/static/offline-queue.js");
        const kit = (await queue.whoWorks()).kit;
        const forms = { tissue: "TEJIDO", block: "BLOQUE" };
        for (let i = 0; i <= patients; i++) {
          await work.registerOrder(queue.uuid(), {
            givenName: "Paciente " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i % 26] + "abcdef"[Math.floor(i / 26)],
            firstSurname: "Ensayo", secondSurname: name, birthDate: "1990-01-02", sex: "FEMALE",
            tests: ["FENOTIPO-LA"], laboratory: kit.laboratories[0].code, physician: "Dra. " + name,
            reason: "DIAGNOSIS", priority: "ROUTINE", laterality: "NOT_STATED", neoadjuvant: "UNKNOWN",
            sample: "MEDULA-OSEA", anticoagulant: "SODIUM_HEPARIN",
          }, [], forms);
        }
        window.drilled = true;
      }
      """;

  private static final String FINISH =
      """
      async ([name, patients]) => {
        const work = await import("/static/offline-work.js");
        const queue = await import("/static/offline-queue.js");
        const kit = (await queue.whoWorks()).kit;
        const orders = (await queue.things())
          .filter(one => one.kind === "order" && one.value.surnames.endsWith(name))
          .sort((one, other) => one.at - other.at).slice(0, patients);
        const box = await work.openBox(kit.laboratories[0].code);
        const packed = [];
        for (const order of orders) {
          const code = order.value.containers[0].code;
          await work.collect([code], new Date().toISOString(), true, order.id);
        }
        for (const order of orders) {
          const code = order.value.containers[0].code;
          await work.pack(box, code, order.id);
          packed.push(code);
        }
        await work.closeBox(box, packed, { packages: 1, contact: "Q. Ana Soto, 646 000 0000" });
        await work.handOver(box, { courier: "Estafeta " + name, handedAt: new Date().toISOString() }, true);
        window.packed = packed;
        window.drilled = true;
      }
      """;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void two_hundred_commands_arrive_once_each_and_in_order() throws Exception {
    long seed = Long.getLong("trazo.seed", new SplittableRandom().nextLong());
    System.out.println("OfflineDrillIT seed " + seed);
    DatabaseServer schema = RunningTrazo.freshSchema();
    try (RunningTrazo trazo = RunningTrazo.startOn(schema, Map.of());
        BadLine line = new BadLine(new SplittableRandom(seed))) {
      line.connect(trazo.uri());
      Facility hospital =
          NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
      SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);

      Device first = Device.start(folder, line.address(), Browser.PHONE, CLOCK);
      first.signIn(clerk);
      Page page = first.open("");
      Device.waitUntilKept(page);
      line.cut();
      first.offline(true);
      Page other = first.open("");
      together(page, other, BEGIN);
      assertThat(waiting(page)).isEqualTo(2 * (PATIENTS + 1));
      first.kill();

      Device second = Device.start(folder, line.address(), Browser.PHONE, CLOCK);
      second.offline(true);
      Page one = second.open("");
      Page two = second.open("");
      together(one, two, FINISH);
      assertThat(waiting(one)).isEqualTo(COMMANDS);
      List<String> said = ids(one);

      List<List<String>> packed = List.of(packed(one), packed(two));
      second.signOut();
      line.publishNewVersion();
      line.connect(trazo.uri());
      second.offline(false);
      updateWithFullQueue(one, two);
      assertThat(waiting(two)).as("after the update, nobody signed in").isEqualTo(COMMANDS);

      second.signIn(clerk);
      line.loseAnswers(0.15);
      line.cut();
      for (int killed = 1; killed <= SERVERS_KILLED; killed++) {
        TrazoProcess server = TrazoProcess.start(schema);
        line.connect(server.uri());
        drainTo(one, two, COMMANDS - 40 * killed);
        line.atNextAnswer(server::kill);
        drainUntil(one, two, line::struck);
        assertThat(line.struck()).as("the server was killed").isTrue();
        line.cut();
      }
      try (TrazoProcess server = TrazoProcess.start(schema)) {
        line.connect(server.uri());
        drainTo(one, two, 0);
      }

      assertThat(line.lost()).as("answers lost on the way").isPositive();
      assertThat(states(one)).as("what is left in the queue").isEmpty();
      checkOrders(trazo, hospital, said);
      checkBoxes(trazo, packed);
      checkTimes(trazo);
      System.out.println(
          "OfflineDrillIT: "
              + COMMANDS
              + " commands, "
              + line.lost()
              + " answers lost after the"
              + " commit, "
              + SERVERS_KILLED
              + " servers killed between commit and answer, browser killed once");
      second.close();
    }
  }

  /** The same work in two tabs at once. */
  private static void together(Page one, Page other, String work) {
    String begun = "facts => { (" + work + ")(facts).catch(e => window.drilled = String(e)); }";
    one.evaluate(begun, List.of("Uno", PATIENTS));
    other.evaluate(begun, List.of("Dos", PATIENTS));
    for (Page page : List.of(one, other)) {
      page.waitForFunction(
          "() => window.drilled !== undefined",
          null,
          new Page.WaitForFunctionOptions().setTimeout(60_000));
      assertThat(page.evaluate("() => window.drilled")).isEqualTo(true);
    }
  }

  /** Both tabs press «Enviar ahora» again and again until no more than so many wait. */
  private static void drainTo(Page one, Page two, int left) throws InterruptedException {
    drainUntil(one, two, () -> waiting(one) <= left);
    assertThat(waiting(one)).isLessThanOrEqualTo(left);
  }

  private static void drainUntil(Page one, Page two, BooleanSupplier enough)
      throws InterruptedException {
    for (int i = 0; i < MOST_WAITS && !enough.getAsBoolean(); i++) {
      (i % 2 == 0 ? one : two)
          .evaluate("async () => (await import('/static/offline-queue.js')).pump(true)");
      Thread.sleep(200);
    }
  }

  private static int waiting(Page page) {
    return ((Number)
            page.evaluate("async () => (await import('/static/offline-queue.js')).waiting()"))
        .intValue();
  }

  private static List<String> ids(Page page) {
    return texts(
        page.evaluate(
            "async () => (await (await import('/static/offline-queue.js')).commands())"
                + ".filter(one => one.kind === 'order').map(one => one.id)"));
  }

  private static List<String> states(Page page) {
    return texts(
        page.evaluate(
            "async () => (await (await import('/static/offline-queue.js')).commands())"
                + ".map(one => one.kind + ' ' + one.state + ' ' + JSON.stringify(one.value.problem))"));
  }

  private static List<String> packed(Page page) {
    return texts(page.evaluate("() => window.packed"));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static void checkOrders(RunningTrazo trazo, Facility hospital, List<String> said)
      throws SQLException {
    List<String> kept =
        column(
            trazo,
            "SELECT client_key FROM clinical_order WHERE facility_id = '"
                + hospital.id().value()
                + "' ORDER BY registered_at, id");
    assertThat(kept).as("orders, once each, as they were said").isEqualTo(said);
    assertThat(kept).doesNotHaveDuplicates().hasSize(2 * (PATIENTS + 1));
  }

  private static void checkBoxes(RunningTrazo trazo, List<List<String>> packed)
      throws SQLException {
    List<String> boxes = column(trazo, "SELECT id FROM shipment WHERE status = 'IN_TRANSIT'");
    assertThat(boxes).hasSize(2);
    var found = new ArrayList<List<String>>();
    for (String box : boxes) {
      found.add(
          column(
              trazo,
              "SELECT s.label_number FROM shipment_item i JOIN specimen s ON s.id = i.container_id"
                  + " WHERE i.shipment_id = '"
                  + box
                  + "' ORDER BY i.ordinal"));
    }
    assertThat(found)
        .as("contents in the order of packing")
        .containsExactlyInAnyOrderElementsOf(packed);
    for (String type : List.of("COLLECTED", "PACKED", "DEPARTED")) {
      assertThat(
              column(trazo, "SELECT container_id FROM custody_event WHERE type = '" + type + "'"))
          .as(type)
          .hasSize(2 * PATIENTS)
          .doesNotHaveDuplicates();
    }
  }

  /** What the device's clock said is marked where it was kept, and put right elsewhere. */
  private static void checkTimes(RunningTrazo trazo) throws SQLException {
    assertThat(
            column(
                trazo,
                "SELECT DISTINCT skewed FROM custody_event WHERE type = 'PACKED' AND"
                    + " TIMESTAMPDIFF(MINUTE, recorded_at, occurred_at) BETWEEN 1480 AND 1500"))
        .containsExactly("1");
    assertThat(
            column(
                trazo,
                "SELECT container_id FROM custody_event WHERE type IN ('COLLECTED', 'DEPARTED') AND"
                    + " (skewed = 1 OR ABS(TIMESTAMPDIFF(MINUTE, recorded_at, occurred_at)) > 10)"))
        .isEmpty();
  }

  /** Nobody is signed in, everything waits, and the page is replaced by another version. */
  private static void updateWithFullQueue(Page one, Page two) {
    one.evaluate("async () => (await import('/static/offline-queue.js')).pump(true)");
    one.locator("#avisos").getByText("Su sesión terminó").waitFor();
    one.evaluate("async () => (await navigator.serviceWorker.getRegistration()).update()");
    Locator update =
        one.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Actualizar"));
    for (Page page : List.of(one, two)) {
      page.evaluate("() => window.former = true");
    }
    update.click();
    for (Page page : List.of(one, two)) {
      page.waitForFunction(
          "() => window.former === undefined && document.documentElement.dataset.ready");
    }
    assertThat(
            texts(
                one.evaluate(
                    "async () => (await caches.keys()).filter(one => one.includes('shell'))")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("trazo-shell-nuev");
  }

  private static List<String> column(RunningTrazo trazo, String sql) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      var out = new ArrayList<String>();
      while (rows.next()) {
        out.add(rows.getString(1));
      }
      return out;
    }
  }
}
