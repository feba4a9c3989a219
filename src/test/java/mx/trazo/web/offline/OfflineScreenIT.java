package mx.trazo.web.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.Reader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Browser.Size;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for work without a network as people see it. */
class OfflineScreenIT {
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

  static Size[] sizes() {
    return new Size[] {Browser.PHONE, Browser.LAPTOP};
  }

  private static SignedIn clerk() {
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    return SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  }

  private static Page open(Size size, SignedIn who, AtomicReference<String> complaint) {
    Page page = browser.page(trazo, size, who);
    page.onPageError(complaint::set);
    page.onConsoleMessage(message -> {
      String text = message.text();
      if (message.type().equals("error")
          && !text.contains("status of 4")
          && !text.contains("ERR_INTERNET_DISCONNECTED")) {
        complaint.set(text);
      }
    });
    return page;
  }

  private static void begin(Page page, String hash) {
    page.navigate("/hospital/sin-red" + hash);
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_clerk_without_a_network_registers_prints_packs_and_sends(Size size) throws Exception {
    var complaint = new AtomicReference<String>();
    SignedIn clerk = clerk();
    Page page = open(size, clerk, complaint);
    begin(page, "");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Trabajar sin red")))
        .isVisible();
    Browser.looksRight(page, "sin-red-inicio");
    page.locator("[data-view=inicio]").getByText("Ver pendientes").click();
    assertThat(page.locator("#lista-vacia")).isVisible();
    Browser.looksRight(page, "sin-red-pendientes-vacio");
    page.context().setOffline(true);

    begin(page, "#solicitud");
    fillPatient(page);
    page.locator("#guardado").getByText("Borrador guardado").waitFor();
    Browser.looksRight(page, "sin-red-paso-1");
    page.close();
    page = reopen(clerk, page, complaint);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continuar")).click();
    assertThat(page.locator("#firstSurname")).hasValue("Núñez");
    press(page, "Continuar");
    page.getByLabel("Inmunofenotipo").first().check();
    page.locator("#physician").fill("Dra. Elena Ruiz Peña");
    Browser.looksRight(page, "sin-red-paso-2");
    page.locator("[data-step='2']").getByText("Continuar").click();
    page.getByText("Médula ósea").check();
    page.locator("#anticoagulant").selectOption("SODIUM_HEPARIN");
    page.locator("[data-now=drawnAt]").click();
    Browser.looksRight(page, "sin-red-paso-3");
    press(page, "Registrar y ver etiquetas");
    page.locator("#hoja .label").first().waitFor();
    Browser.looksRight(page, "sin-red-etiquetas");
    String label = readSymbol(page, ".label > svg", new DataMatrixReader());
    assertThat(readSymbol(page, ".bars", new Code128Reader())).as("bars").isEqualTo(label);
    assertThat(page.locator("#hoja .label").first().textContent())
        .contains("NÚÑEZ")
        .contains("Nac. 12/05/1990")
        .contains("Toma ")
        .contains("Inmunofenotipo")
        .contains(label.substring(0, 4));
    assertThat(page.locator("#etiquetas-estudios")).containsText("Inmunofenotipo");

    page.navigate("/hospital/sin-red#cajas");
    press(page, "Abrir caja");
    page.locator("#lectura").fill(label);
    page.keyboard().press("Enter");
    page.locator("#dicho.pending").waitFor();
    page.locator("#lectura").fill(label);
    page.keyboard().press("Enter");
    page.locator("#dicho.already").waitFor();
    page.locator("#lectura").fill("12345");
    page.keyboard().press("Enter");
    page.locator("#dicho.damaged").waitFor();
    Browser.looksRight(page, "sin-red-caja");
    page.locator("#contact").fill("Q. Ana Soto, 646 000 0000");
    press(page, "Cerrar la caja");
    page.locator("#courier").fill("Estafeta");
    page.locator("[data-now=handedAt]").click();
    press(page, "Registrar la entrega a la mensajería");
    page.locator("#caja-estado", new Page.LocatorOptions().setHasText("Entregada")).waitFor();
    page.navigate("/hospital/sin-red#pendientes");
    assertThat(page.locator("#lista > li")).hasCount(5);
    Browser.looksRight(page, "sin-red-pendientes-lleno");

    page.context().setOffline(false);
    press(page, "Enviar ahora");
    assertThat(page.locator("#lista-vacia")).isVisible();
    assertThat(page.locator("#enviados > li")).hasCount(5);
    Browser.looksRight(page, "sin-red-enviado");
    assertThat(clerk.get("/api/orders?q=" + label).body()).contains("IN_TRANSIT");
    assertThat(complaint.get()).isNull();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void what_the_server_does_not_take_is_set_aside_and_the_others_go_on(Size size) {
    var complaint = new AtomicReference<String>();
    Page page = open(size, clerk(), complaint);
    begin(page, "#pendientes");
    page.evaluate(
        """
        async () => {
          const queue = await import("/static/offline-queue.js");
          const work = await import("/static/offline-work.js");
          const kit = (await queue.whoWorks()).kit;
          const order = (name, more) => work.registerOrder(queue.uuid(), {
            givenName: name, firstSurname: "Ensayo", birthDate: "1990-01-02", sex: "FEMALE",
            tests: ["FENOTIPO-LA"], laboratory: kit.laboratories[0].code, physician: "Dra. Ruiz",
            reason: "DIAGNOSIS", priority: "ROUTINE", laterality: "NOT_STATED", neoadjuvant: "UNKNOWN",
            sample: "MEDULA-OSEA", anticoagulant: "EDTA", ...more }, [], {});
          const bad = await order("Mala", { diagnosisCode: "99999" });
          const code = (await queue.things()).find(one => one.id === bad).value.containers[0].code;
          await work.collect([code], "2026-01-01T10:00:00Z", false, bad);
          const second = await order("Buena", {});
          const good = (await queue.things()).find(one => one.id === second).value.containers[0].code;
          await queue.enqueue([
            { id: "una-" + good, kind: "collect", payload: { body: { label: good, collectedAt: "2026-01-01T10:00:00Z" } } },
            { id: "otra-" + good, kind: "collect", payload: { body: { label: good, collectedAt: "2026-01-02T10:00:00Z" } } },
          ]);
        }
        """);
    page.locator("[data-state=conflict]").waitFor();
    page.locator("[data-state=aside]").waitFor();
    assertThat(page.locator("#lista > li")).hasCount(3);
    press(page, "Comparar con el servidor");
    assertThat(page.locator(".sides dl")).hasCount(2);
    Browser.looksRight(page, "sin-red-conflicto");
    Download file =
        page.waitForDownload(() -> {
          press(page, "Exportar");
          page.locator("#dialogo").getByText("Descargar archivo").click();
        });
    assertThat(file.suggestedFilename()).endsWith(".json");
    assertThat(read(file))
        .contains("\"kind\": \"order\"")
        .contains("Mala")
        .doesNotContain("secret");
    press(page, "Dejar lo del servidor");
    Browser.looksRight(page, "sin-red-descartar");
    page.locator("#dialogo").getByText("Sí, descartar").click();
    page.locator("[data-state=conflict]").waitFor(hidden());
    page.locator("[data-state=aside]").getByText("Corregir").click();
    assertThat(page.locator("#givenName")).hasValue("Mala");
    assertThat(page.locator("[data-step='2']")).isVisible();
    page.locator("#diagnosisCode").evaluate("field => field.closest('details').open = true");
    page.locator("#diagnosisCode").fill("C910");
    page.locator("[data-to='3']").first().click();
    press(page, "Registrar y ver etiquetas");
    assertThat(page.locator("#avisos")).containsText("Corrección guardada");
    page.locator("#lista-vacia").waitFor();
    assertThat(complaint.get()).isNull();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void signing_out_locks_the_device_and_keeps_what_waits(Size size) {
    var complaint = new AtomicReference<String>();
    SignedIn clerk = clerk();
    Page page = open(size, clerk, complaint);
    begin(page, "");
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.context().setOffline(true);
    page.evaluate("async () => (await import('/static/offline-work.js')).openBox('x')");
    page.context().setOffline(false);
    page.evaluate("() => localStorage.clear()");
    page.navigate("/hospital");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Salir")).click();
    page.waitForURL("**/entrar*");
    begin(page, "");
    page.getByText("Este equipo está cerrado").waitFor();
    Browser.looksRight(page, "sin-red-cerrado");
    Object readable =
        page.evaluate(
            """
            async () => {
              const open = indexedDB.open("trazo-offline");
              await new Promise(done => open.onsuccess = done);
              const all = name => new Promise(done => {
                const request = open.result.transaction(name).objectStore(name).getAll();
                request.onsuccess = () => done(request.result);
              });
              return [(await all("keys")).length, (await all("commands")).length];
            }
            """);
    assertThat(readable).isEqualTo(List.of(0, 1));
    assertThat(complaint.get()).isNull();
  }

  private static Page reopen(SignedIn who, Page closed, AtomicReference<String> complaint) {
    Page page = closed.context().newPage();
    page.onPageError(complaint::set);
    page.navigate("/hospital/sin-red");
    page.waitForFunction("() => document.documentElement.dataset.ready !== undefined");
    assertThat(page.locator("#quien")).hasText(who.actor().displayName());
    return page;
  }

  private static void fillPatient(Page page) {
    page.locator("#givenName").fill("Lucía");
    page.locator("#firstSurname").fill("Núñez");
    page.locator("#birthDate").fill("1990-05-12");
    page.getByText("Mujer").check();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .locator("visible=true")
        .first()
        .click();
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
  }

  /** What a reader reads of the first such symbol, drawn large enough for a picture of a screen. */
  private static String readSymbol(Page page, String which, Reader reader) throws Exception {
    Locator symbol = page.locator("#hoja " + which).first();
    String small =
        String.valueOf(
            symbol.evaluate(
                """
                svg => {
                  const former = svg.style.cssText;
                  const [width, height] = svg.getAttribute("viewBox").split(" ").slice(2).map(Number);
                  const scale = Math.min(4, Math.floor(340 / width));
                  svg.style.cssText = "position:fixed;left:0;top:0;z-index:9;width:"
                    + width * scale + "px;height:" + height * scale + "px";
                  return former;
                }
                """));
    var image = ImageIO.read(new ByteArrayInputStream(symbol.screenshot()));
    symbol.evaluate("(svg, former) => svg.style.cssText = former", small);
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    return reader.decode(bitmap).getText();
  }

  private static String read(Download file) {
    try {
      return Files.readString(file.path());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
