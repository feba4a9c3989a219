package mx.trazo.specimen.label.template;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A label as somebody else drew it, so many dots to the millimetre. */
record Drawn(BufferedImage image, double dotsPerMillimetre) {
  private static final int DARK = 128;

  static Drawn read(Path png, double dotsPerMillimetre) throws IOException {
    return new Drawn(ImageIO.read(png.toFile()), dotsPerMillimetre);
  }

  double width() {
    return image.getWidth() / dotsPerMillimetre;
  }

  double height() {
    return image.getHeight() / dotsPerMillimetre;
  }

  /**
   * The dark dots inside a part, in millimetres: left, top, right, bottom; NaN when it is empty.
   */
  Bounds ink(double x, double y, double width, double height) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    for (int row = dots(y); row < Math.min(dots(y + height), image.getHeight()); row++) {
      for (int column = dots(x); column < Math.min(dots(x + width), image.getWidth()); column++) {
        if (dark(column, row)) {
          left = Math.min(left, column);
          top = Math.min(top, row);
          right = Math.max(right, column + 1);
          bottom = Math.max(bottom, row + 1);
        }
      }
    }
    return right < 0
        ? new Bounds(Double.NaN, Double.NaN, Double.NaN, Double.NaN)
        : new Bounds(
            left / dotsPerMillimetre,
            top / dotsPerMillimetre,
            right / dotsPerMillimetre,
            bottom / dotsPerMillimetre);
  }

  boolean dark(int column, int row) {
    return (image.getRGB(column, row) & 0xFF) < DARK;
  }

  /** Three pixels for each dot, and white paper around: what a scanner's eye has at least. */
  Path enlarged(Path file) throws IOException {
    int border = 30;
    var large =
        new BufferedImage(
            image.getWidth() * 3 + 2 * border,
            image.getHeight() * 3 + 2 * border,
            BufferedImage.TYPE_BYTE_GRAY);
    var pen = large.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, large.getWidth(), large.getHeight());
    pen.drawImage(image, border, border, image.getWidth() * 3, image.getHeight() * 3, null);
    pen.dispose();
    ImageIO.write(large, "png", file.toFile());
    return file;
  }

  private int dots(double millimetres) {
    return (int) Math.max(0, Math.round(millimetres * dotsPerMillimetre));
  }

  /** Edges of what is dark, millimetres. */
  record Bounds(double left, double top, double right, double bottom) {}
}
