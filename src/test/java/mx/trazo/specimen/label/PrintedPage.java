package mx.trazo.specimen.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a printer of so many dots per inch would see it. */
record PrintedPage(BufferedImage image, int dpi) {

  static PrintedPage of(byte[] pdf, int page, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PrintedPage(
          new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY), dpi);
    }
  }

  /** A part of it, in millimetres from the upper left corner. */
  PrintedPage part(double x, double y, double width, double height) {
    return new PrintedPage(
        image.getSubimage(
            dots(x),
            dots(y),
            Math.min(dots(width), image.getWidth() - dots(x)),
            Math.min(dots(height), image.getHeight() - dots(y))),
        dpi);
  }

  /** What ZXing reads there. */
  String read(BarcodeFormat format) {
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    try {
      return new MultiFormatReader()
          .decode(
              bitmap,
              Map.of(
                  DecodeHintType.POSSIBLE_FORMATS,
                  List.of(format),
                  DecodeHintType.TRY_HARDER,
                  true))
          .getText();
    } catch (NotFoundException e) {
      return "nothing read";
    }
  }

  /** How many dots are not white. */
  int dark() {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFF) < 0xF0 ? 1 : 0;
      }
    }
    return count;
  }

  /** Writes it as a PNG, folders included. */
  Path save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private int dots(double millimetres) {
    return (int) Math.round(millimetres / 25.4 * dpi);
  }
}
