package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import mx.trazo.kernel.Role;
import mx.trazo.specimen.label.ControlOrder;
import mx.trazo.testing.Browser;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A reader that is set up wrong is told what to change; the sheets say what they should. */
class ReaderIT {
  private static final int DPI = 300;
  private static final String TRIAL = ReaderController.TRIAL;

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final SignedIn technician = SignedIn.anywhere(trazo, Role.TECHNICIAN);

  @Test
  void what_is_wrong_with_a_reader_is_said() {
    Map<String, List<String>> readers = new LinkedHashMap<>();
    readers.put("0123456789ABC'-¡(", List.of("LAYOUT"));
    readers.put("0123456789abc-/+*", List.of("CAPS"));
    readers.put(TRIAL + TRIAL, List.of("DOUBLED"));
    readers.put("]C0" + TRIAL, List.of("PREFIX"));
    readers.put("012345789ABC-/*", List.of("LOST"));
    readers.put("260000000017", List.of("OTHER"));
    readers.put(TRIAL, List.of());
    try (Browser browser = Browser.start()) {
      Page page = browser.page(trazo, Browser.LAPTOP, technician);
      page.navigate("/lector");
      Browser.looksRight(page, "probar-lector-vacia");
      readers.forEach((sends, findings) -> {
        type(page, sends, "Enter");
        assertThat(page.textContent("[data-reader-got]")).isEqualTo(sends);
        assertThat(findings(page)).as(sends).isEqualTo(findings);
      });
      assertThat(page.getAttribute("[data-reader-card]", "data-verdict")).isEqualTo("RECORDED");
      Browser.looksRight(page, "probar-lector-bien");
      type(page, TRIAL, "Tab");
      assertThat(findings(page)).isEmpty();
      page.keyboard().type(TRIAL, new Keyboard.TypeOptions().setDelay(3));
      page.waitForSelector("[data-finding=NO_SUFFIX]");
      page.setViewportSize(Browser.PHONE.width(), Browser.PHONE.height());
      Browser.looksRight(page, "probar-lector-mal");
    }
  }

  @Test
  void the_sheets_say_what_they_should() throws Exception {
    int page = 0;
    for (ControlOrder.Sheet sheet : ControlOrder.Sheet.values()) {
      List<String> orders =
          sheet.orders().stream().map(order -> StationSetting.controlCode(order.name())).toList();
      says("/lector/ordenes.pdf", page++, orders);
    }
    says("/lector/hoja.pdf", 0, List.of(TRIAL));
  }

  /** Each row has its text twice: as bars and as a matrix. */
  private void says(String path, int sheet, List<String> texts) throws Exception {
    try (PDDocument document = Loader.loadPDF(technician.getBytes(path).body())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(sheet, DPI, ImageType.RGB);
      ImageIO.write(
          page,
          "png",
          Path.of("target", "screenshots", path.replaceAll("\\W", "-") + "-" + sheet + ".png")
              .toFile());
      double row = (279.4 - 60) / Math.max(texts.size(), 5);
      for (int i = 0; i < texts.size(); i++) {
        double y = 45 + i * row;
        assertThat(read(page, 76, y, 96, 18)).isEqualTo(texts.get(i));
        assertThat(read(page, 179, y, 30, 24)).isEqualTo(texts.get(i));
      }
    }
  }

  private static String read(BufferedImage page, double x, double y, double width, double height)
      throws NotFoundException {
    BufferedImage part = page.getSubimage(dots(x), dots(y), dots(width), dots(height));
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * DPI);
  }

  private static void type(Page page, String text, String end) {
    page.keyboard().type(text);
    page.keyboard().press(end);
  }

  private static List<String> findings(Page page) {
    return page.locator("[data-finding]").all().stream()
        .map(line -> String.valueOf(line.getAttribute("data-finding")))
        .toList();
  }
}
