package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelReading;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.testing.Browser;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** What a camera sees, through the decoder that is shipped, in the browser. */
class CameraIT {
  private static final RunningTrazo TRAZO = RunningTrazo.shared();
  private static final String DECODE =
      """
      async url => {
        const { Decoder } = await import('/static/scan-camera.js');
        window.decoder ??= new Decoder();
        await window.decoder.ready;
        const picture = new Image();
        picture.src = url;
        await picture.decode();
        const canvas = document.createElement('canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        const pen = canvas.getContext('2d');
        pen.drawImage(picture, 0, 0);
        const found = await window.decoder.read(
          pen.getImageData(0, 0, canvas.width, canvas.height));
        return [...new Set(found.map(code => code.text))].join(' ');
      }
      """;

  /** Whether what decodes pictures is in the browser for good. */
  private static final String KEPT =
      """
      async () => {
        const name = (await caches.keys()).find(one => one.startsWith('trazo-camera-'));
        return name !== undefined && (await (await caches.open(name)).keys()).length === 4;
      }
      """;

  /** Registers an order and opens a box; answers the number of the sample. */
  private static final String ORDER_AND_BOX =
      """
      async () => {
        const work = await import('/static/offline-work.js');
        const queue = await import('/static/offline-queue.js');
        const { kit } = await queue.whoWorks();
        const id = queue.uuid();
        await work.registerOrder(id, {
          givenName: 'Luz', firstSurname: 'Ensayo', secondSurname: '', birthDate: '1990-01-02', sex: 'FEMALE',
          tests: ['FENOTIPO-LA'], laboratory: kit.laboratories[0].code, physician: 'Dra. Ruiz',
          reason: 'DIAGNOSIS', priority: 'ROUTINE', laterality: 'NOT_STATED', neoadjuvant: 'UNKNOWN',
          sample: 'MEDULA-OSEA', anticoagulant: 'SODIUM_HEPARIN',
        }, [], { tissue: 'TEJIDO', block: 'BLOQUE' });
        const order = (await queue.things()).find(one => one.id === id);
        const code = order.value.containers[0].code;
        await work.collect([code], new Date().toISOString(), true, id);
        location.hash = 'cajas/' + (await work.openBox(kit.laboratories[0].code));
        return code;
      }
      """;

  private final Referrals referrals = new Referrals(TRAZO);
  private final Facility hospital = NewFacilities.hospital(TRAZO);
  private final SignedIn clerk = SignedIn.as(TRAZO, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(TRAZO, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void printed_labels_are_read_and_never_for_another() throws IOException {
    Map<LabelFrames.Taken, Integer> read = new EnumMap<>(LabelFrames.Taken.class);
    List<String> wrong = new ArrayList<>();
    List<LabelStock> stocks = List.of(LabelStock.TUBE_50X25, LabelStock.SLIDE_22X22);
    int labels = 4;
    try (Browser browser = Browser.start()) {
      Page page = browser.page(TRAZO, Browser.LAPTOP, technician);
      page.navigate("/laboratorio/recepcion");
      for (LabelFrames.Taken taken : LabelFrames.Taken.values()) {
        for (LabelStock stock : stocks) {
          for (int i = 0; i < labels; i++) {
            LabelCode code = new LabelCode.SpecimenCode(LabelNumber.of(26, 104_729 * (i + 1)));
            String said =
                String.valueOf(
                    page.evaluate(DECODE, LabelFrames.dataUrl(LabelFrames.of(stock, code, taken))));
            if (said.equals(code.text())) {
              read.merge(taken, 1, Integer::sum);
            } else if (!said.isEmpty()) {
              wrong.add(taken + " " + code.text() + " as " + said);
            }
          }
        }
      }
    }
    int each = stocks.size() * labels;
    String rates = "camera, labels read of " + each + ": " + read;
    System.out.println(rates);
    Files.writeString(Path.of("target", "camera-rates.txt"), rates + "\n");
    assertThat(wrong).isEmpty();
    assertThat(read)
        .as(rates)
        .containsEntry(LabelFrames.Taken.CLEAN, each)
        .containsEntry(LabelFrames.Taken.ROTATED_10, each)
        .containsEntry(LabelFrames.Taken.ROTATED_40, each)
        .containsEntry(LabelFrames.Taken.UPSIDE_DOWN, each)
        .containsEntry(LabelFrames.Taken.BLURRED, each)
        .containsEntry(LabelFrames.Taken.DARK, each);
  }

  @Test
  void a_label_held_before_the_camera_is_received() throws IOException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    Path film = Path.of("target", "camera.mjpeg").toAbsolutePath();
    Files.write(film, film(new LabelCode.SpecimenCode(block.label())));
    try (Browser browser =
        Browser.start(
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--use-file-for-fake-video-capture=" + film)) {
      Page page = browser.page(TRAZO, Browser.PHONE, technician);
      List<String> loaded = new ArrayList<>();
      page.onRequest(request -> loaded.add(request.url()));
      page.navigate("/laboratorio/recepcion/" + box.id().value());
      page.waitForFunction("() => document.querySelector('[data-scan]')?.station");
      assertThat(loaded).as("only who opens it pays").noneMatch(url -> url.contains("zxing"));
      page.click("[data-scan-camera]");
      page.waitForSelector(
          "[data-scan-card][data-verdict=RECORDED] >> text=" + block.label().text());
      Browser.looksRight(page, "estacion-camara");
      page.click("[data-scan-camera]");
      assertThat(page.isVisible("[data-scan-camera-panel]")).isFalse();
    }
  }

  @Test
  void a_label_held_before_the_camera_is_packed_without_a_network() throws IOException {
    Path film = Path.of("target", "camera-offline.mjpeg").toAbsolutePath();
    try (Browser browser =
        Browser.start(
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--use-file-for-fake-video-capture=" + film)) {
      Page page = browser.page(TRAZO, Browser.PHONE, clerk);
      page.navigate("/hospital/sin-red");
      page.waitForFunction("() => navigator.serviceWorker.controller !== null");
      page.waitForFunction("() => document.documentElement.dataset.ready === 'ready'");
      page.waitForFunction(KEPT);
      page.context().setOffline(true);
      String label = String.valueOf(page.evaluate(ORDER_AND_BOX));
      Files.write(film, film(code(label)));
      page.locator("#camara-camera").click();
      page.locator("#dicho.pending").getByText(label.substring(0, 4)).waitFor();
      Browser.looksRight(page, "sin-red-camara");
      page.evaluate("() => { location.hash = 'pendientes'; }");
      page.waitForFunction("() => document.getElementById('camara-camera-panel').hidden");
    }
  }

  private static LabelCode code(String label) {
    return switch (LabelReading.read(label)) {
      case LabelReading.Read(LabelCode read) -> read;
      case LabelReading other -> throw new AssertionError(other.toString());
    };
  }

  /** A second of somebody holding a label still. */
  private static byte[] film(LabelCode code) throws IOException {
    byte[] picture =
        LabelFrames.bytes(
            LabelFrames.of(LabelStock.TUBE_50X25, code, LabelFrames.Taken.CLEAN), "jpeg");
    var frames = new ByteArrayOutputStream();
    for (int i = 0; i < 5; i++) {
      frames.write(picture);
    }
    return frames.toByteArray();
  }
}
