package mx.trazo.web.laboratory;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew: what came is decoded and written as a JPEG of our own, so that neither the
 * place it was taken at nor anything hidden behind the picture is kept.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PhotoFile(JpegBytes jpeg, int width, int height) {
  /** Largest file that is taken. */
  static final int LARGEST = 5 * 1024 * 1024;

  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST_SIDE = 2_000;
  private static final float QUALITY = 0.85f;

  /** Bytes that do not change hands. */
  static final class JpegBytes {
    private final byte[] bytes;

    private JpegBytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /** To be read. */
    ByteArrayInputStream stream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** Draws a file anew; empty when it is neither JPEG nor PNG by its own first bytes. */
  static Optional<PhotoFile> of(byte[] file) {
    String format = format(file);
    if (format.isEmpty() || file.length > LARGEST) {
      return Optional.empty();
    }
    try {
      Optional<BufferedImage> picture = decode(file, format);
      if (picture.isEmpty()) {
        return Optional.empty();
      }
      BufferedImage upright =
          draw(picture.get(), format.equals("jpeg") ? ExifOrientation.of(file) : 1);
      return Optional.of(
          new PhotoFile(new JpegBytes(encode(upright)), upright.getWidth(), upright.getHeight()));
    } catch (IOException | RuntimeException e) {
      // a decoder that stumbles over a broken file says no more than that it is broken
      return Optional.empty();
    }
  }

  private static String format(byte[] file) {
    if (starts(file, 0xFF, 0xD8, 0xFF)) {
      return "jpeg";
    }
    return starts(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) ? "png" : "";
  }

  private static boolean starts(byte[] file, int... magic) {
    if (file.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((file[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<BufferedImage> decode(byte[] file, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      // asked before anything is unpacked: a small file may claim a picture that fills the memory
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage draw(BufferedImage picture, int orientation) {
    boolean turned = orientation >= 5;
    int wide = turned ? picture.getHeight() : picture.getWidth();
    int high = turned ? picture.getWidth() : picture.getHeight();
    double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(wide, high));
    int width = Math.max(1, (int) Math.round(wide * scale));
    int height = Math.max(1, (int) Math.round(high * scale));
    var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    try {
      pen.setColor(java.awt.Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
      place.concatenate(
          ExifOrientation.upright(orientation, picture.getWidth(), picture.getHeight()));
      pen.drawImage(picture, place, null);
    } finally {
      pen.dispose();
    }
    return upright;
  }

  private static byte[] encode(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
