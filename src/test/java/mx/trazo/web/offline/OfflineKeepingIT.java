package mx.trazo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeSet;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a browser keeps without a network: how much, how readable, and at what hour. */
class OfflineKeepingIT {
  private static final int HEAVIEST = 150_000;

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

  private static SignedIn clerk() {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    return SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  }

  private static void begin(Page page, String hash) {
    page.navigate("/hospital/sin-red" + hash);
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
  }

  /** The custody record marks a clock that is ahead only; one behind is put right by the device. */
  @Test
  void a_clock_25_hours_behind_is_put_right_and_said_at_the_reading() throws Exception {
    SignedIn clerk = clerk();
    Page page = browser.page(trazo, Browser.PHONE, clerk);
    page.addInitScript(Device.clock(Duration.ofHours(-25)));
    begin(page, "#pendientes");
    page.evaluate(
        """
        async () => {
          const queue = await import("/static/offline-queue.js");
          const work = await import("/static/offline-work.js");
          const kit = (await queue.whoWorks()).kit;
          const id = await work.registerOrder(queue.uuid(), {
            givenName: "Reloj", firstSurname: "Atrasado", birthDate: "1990-01-02", sex: "FEMALE",
            tests: ["FENOTIPO-LA"], laboratory: kit.laboratories[0].code, physician: "Dra. Ruiz",
            reason: "DIAGNOSIS", priority: "ROUTINE", laterality: "NOT_STATED", neoadjuvant: "UNKNOWN",
            sample: "MEDULA-OSEA", anticoagulant: "EDTA" }, [], {});
          window.label = (await queue.things()).find(one => one.id === id).value.containers[0].code;
          const box = await work.openBox(kit.laboratories[0].code);
          await work.collect([window.label], new Date().toISOString(), true, id);
          await work.pack(box, window.label, id);
        }
        """);
    page.locator("#avisos").getByText("está atrasado 25 h").waitFor();
    page.locator("#lista-vacia").waitFor();
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT a.station, ABS(TIMESTAMPDIFF(MINUTE, e.recorded_at, e.occurred_at)) AS apart
                  FROM scan_attempt a JOIN custody_event e ON e.scan_id = a.scan_id
                 WHERE a.label = ?
                """)) {
      statement.setString(1, page.evaluate("() => window.label").toString());
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString("station")).isEqualTo("sin red, reloj -1500 min");
        assertThat(row.getInt("apart")).isLessThan(3);
      }
    }
  }

  @Test
  void nothing_personal_stands_in_clear_in_the_browser() {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    begin(page, "");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.context().setOffline(true);
    begin(page, "#solicitud");
    page.locator("#givenName").fill("Lucía");
    page.locator("#firstSurname").fill("Núñez");
    page.locator("#birthDate").fill("1990-05-12");
    page.locator("#guardado").getByText("Borrador guardado").waitFor();
    Object everything =
        page.evaluate(
            """
            async () => {
              const open = indexedDB.open("trazo-offline");
              await new Promise(done => open.onsuccess = done);
              let text = JSON.stringify(localStorage) + location.href;
              for (const name of open.result.objectStoreNames) {
                const request = open.result.transaction(name).objectStore(name).getAll();
                await new Promise(done => request.onsuccess = done);
                for (const record of request.result) {
                  text += JSON.stringify(record, (key, value) => value instanceof ArrayBuffer
                    ? new TextDecoder("latin1").decode(value)
                    : value instanceof CryptoKey ? "extractable " + value.extractable : value);
                }
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const kept of await cache.keys()) {
                  text += kept.url + await (await cache.match(kept)).text();
                }
              }
              return text;
            }
            """);
    assertThat(everything.toString())
        .contains("extractable false")
        .doesNotContain("extractable true")
        .doesNotContain("Núñez")
        .doesNotContain("Lucía")
        .doesNotContain("1990-05-12")
        .doesNotContain("Prueba u");
  }

  @Test
  void the_first_page_weighs_less_than_150_kilobytes() throws Exception {
    Page page = browser.page(trazo, Browser.PHONE, clerk());
    var paths = new ArrayList<String>();
    page.onResponse(response -> {
      if (response.status() == 200 && !response.url().contains("/api/")) {
        paths.add(response.url().substring(trazo.uri().toString().length()));
      }
    });
    begin(page, "");
    long sum = 0;
    for (String path : new TreeSet<>(paths)) {
      HttpResponse<byte[]> answer =
          trazo
              .httpClient()
              .send(
                  HttpRequest.newBuilder(trazo.uri(path)).header("Accept-Encoding", "gzip").build(),
                  BodyHandlers.ofByteArray());
      sum += answer.body().length;
      System.out.println("OfflineScreenIT " + path + " " + answer.body().length);
    }
    assertThat(paths).contains("/hospital/sin-red", "/static/offline.js");
    assertThat(sum).as("bytes on the line").isLessThan(HEAVIEST);
  }
}
