package mx.trazo.web.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPdf;
import mx.trazo.specimen.label.LabelStock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Printed labels as a telephone's camera sees them: 1280 × 720, twelve dots to the millimetre. */
final class LabelFrames {
  /** How the picture was taken. */
  enum Taken {
    CLEAN,
    ROTATED_10,
    ROTATED_40,
    UPSIDE_DOWN,
    BLURRED,
    VERY_BLURRED,
    DARK,
    DARK_AND_NOISY
  }

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final float DOTS_PER_INCH = 12 * 25.4f;

  private LabelFrames() {}

  static BufferedImage of(LabelStock stock, LabelCode code, Taken taken) throws IOException {
    BufferedImage label = printed(stock, code);
    BufferedImage frame = placed(label, angle(taken));
    return switch (taken) {
      case CLEAN, ROTATED_10, ROTATED_40, UPSIDE_DOWN -> frame;
      case BLURRED -> blurred(frame, 5);
      case VERY_BLURRED -> blurred(frame, 9);
      case DARK -> darkened(frame, 0);
      case DARK_AND_NOISY -> darkened(blurred(frame, 3), 12);
    };
  }

  private static BufferedImage printed(LabelStock stock, LabelCode code) throws IOException {
    var content =
        new LabelContent(
            code,
            "García Núñez",
            "Ana Elena",
            "Nac. 12/05/1971",
            "A2",
            "HER2",
            "20/11/2026 10:40",
            "HG Ensenada",
            "");
    try (PDDocument document = Loader.loadPDF(LabelPdf.single(stock, content))) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
    }
  }

  private static double angle(Taken taken) {
    return switch (taken) {
      case ROTATED_10 -> 10;
      case ROTATED_40 -> 40;
      case UPSIDE_DOWN -> 180;
      default -> 2;
    };
  }

  /** On a bench, not quite straight. */
  private static BufferedImage placed(BufferedImage label, double degrees) {
    var frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = frame.createGraphics();
    pen.setColor(new Color(150, 145, 138));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var there = AffineTransform.getTranslateInstance(WIDTH / 2.0, HEIGHT / 2.0);
    there.rotate(Math.toRadians(degrees));
    there.translate(-label.getWidth() / 2.0, -label.getHeight() / 2.0);
    pen.drawImage(label, there, null);
    pen.dispose();
    return frame;
  }

  private static BufferedImage blurred(BufferedImage frame, int across) {
    var weights = new float[across * across];
    Arrays.fill(weights, 1f / weights.length);
    return new ConvolveOp(new Kernel(across, across, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(frame, null);
  }

  /** A quarter of the light, and the grain that comes with it. */
  private static BufferedImage darkened(BufferedImage frame, int grain) {
    var random = new Random(11);
    var dark = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int rgb = frame.getRGB(x, y);
        int noise = grain == 0 ? 0 : (int) (random.nextGaussian() * grain);
        dark.setRGB(
            x, y, shade(rgb >> 16, noise) << 16 | shade(rgb >> 8, noise) << 8 | shade(rgb, noise));
      }
    }
    return dark;
  }

  private static int shade(int channel, int noise) {
    return Math.clamp((channel & 0xff) / 4 + 6 + noise, 0, 255);
  }

  static String dataUrl(BufferedImage frame) throws IOException {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes(frame, "png"));
  }

  static byte[] bytes(BufferedImage frame, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(frame, format, out);
    return out.toByteArray();
  }
}
