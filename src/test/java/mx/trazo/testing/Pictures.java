package mx.trazo.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures made for tests: red above, blue below. */
public final class Pictures {
  private Pictures() {}

  /** A PNG of this size. */
  public static byte[] png(int width, int height) {
    return write("png", width, height);
  }

  /** A JPEG of this size. */
  public static byte[] jpeg(int width, int height) {
    return write("jpeg", width, height);
  }

  /** A JPEG whose EXIF says how it was held, and where. */
  public static byte[] jpegWithExif(int width, int height, int orientation, String secret) {
    byte[] plain = jpeg(width, height);
    var exif = new ByteArrayOutputStream();
    exif.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
    exif.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    exif.writeBytes(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    var out = new ByteArrayOutputStream();
    out.write(0xFF);
    out.write(0xD8);
    out.write(0xFF);
    out.write(0xE1);
    int length = exif.size() + 2;
    out.write(length >> 8);
    out.write(length & 0xFF);
    out.writeBytes(exif.toByteArray());
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static byte[] write(String format, int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, (y < height / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
