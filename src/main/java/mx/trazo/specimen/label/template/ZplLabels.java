package mx.trazo.specimen.label.template;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.Typeface;

/**
 * Labels in ZPL II. Nothing that comes from people is a command: whatever is not a plain letter or
 * digit leaves as hexadecimal (^FH) in UTF-8 (^CI28), and what the typeface of the printer may lack
 * leaves as a picture of our own letters.
 */
public final class ZplLabels {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String HARMLESS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,/-()";

  private final double dot;
  private final StringBuilder out = new StringBuilder(2048);

  private ZplLabels(int dpi) {
    this.dot = LabelDrawing.dot(dpi);
  }

  /**
   * Labels in the order given, in ASCII.
   *
   * @param dpi of the printer, whatever the template was made for
   */
  public static byte[] of(LabelTemplate template, List<LabelContent> contents, int dpi) {
    var labels = new ZplLabels(dpi);
    contents.forEach(content -> labels.add(template, content));
    return labels.out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void add(LabelTemplate template, LabelContent content) {
    out.append("^XA^CI28^LH0,0^LS0^PW")
        .append(dots(template.width()))
        .append("^LL")
        .append(dots(template.height()))
        .append('\n');
    for (Ink ink : LabelDrawing.of(template, content, dot)) {
      switch (ink) {
        case Ink.Words words -> text(words);
        case Ink.Symbol symbol -> symbol(symbol);
        case Ink.Block b -> block(b);
      }
    }
    out.append("^PQ1^XZ\n");
  }

  private void text(Ink.Words words) {
    if (!plain(words.text())) {
      picture(words);
      return;
    }
    int height = dots(words.size() * Typeface.POINT);
    int width = Math.max(1, (int) Math.round(height * words.stretch()));
    if (words.align() == Align.LEFT) {
      put("^FT", dots(words.x()), ",", dots(words.baseline()));
    } else {
      // the printer's letters are narrower than ours: it aligns them itself
      put("^FT", dots(words.left()), ",", dots(words.baseline()));
      put("^FB", dots(words.room()), ",1,0,", words.align() == Align.RIGHT ? "R" : "C");
    }
    put("^A0N,", height, ",", width);
    if (words.light()) {
      out.append("^FR");
    }
    out.append("^FH_^FD").append(escaped(words.text())).append("^FS\n");
  }

  private void symbol(Ink.Symbol symbol) {
    put("^FO", dots(symbol.x()), ",", dots(symbol.y()));
    int module = dots(symbol.module());
    if (symbol.kind() == ElementKind.MATRIX) {
      put("^BXN,", module, ",200");
      out.append("^FD").append(symbol.code().text());
    } else {
      put("^BY", module, "^BCN,", dots(symbol.row()), ",N,N,N,N");
      out.append("^FD").append(subsets(symbol.code()));
    }
    out.append("^FS\n");
  }

  /** Subset C for the digits, as our own symbols have it. */
  private static String subsets(LabelCode code) {
    String text = code.text();
    int letters = text.length() - LabelNumber.LENGTH;
    return letters == 0
        ? ">;" + text
        : ">:" + text.substring(0, letters) + ">5" + text.substring(letters);
  }

  private void block(Ink.Block block) {
    int width = Math.max(1, dots(block.width()));
    int height = Math.max(1, dots(block.height()));
    put("^FO", dots(block.x()), ",", dots(block.y()));
    put("^GB", width, ",", height, ",", Math.min(width, height), "^FS\n");
  }

  /** Letters that every printer's own typeface has: ASCII and Latin-1, but not the backslash. */
  private static boolean plain(String text) {
    return text.chars().allMatch(ZplLabels::everyPrinterHas);
  }

  private static boolean everyPrinterHas(int c) {
    boolean ascii = c >= ' ' && c <= '~';
    boolean latin = c > 0xA0 && c <= 0xFF;
    return c != '\\' && (ascii || latin);
  }

  private static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean harmless = (b >= 'a' && b <= 'z') || HARMLESS.indexOf(b) >= 0;
      if (harmless) {
        safe.append((char) b);
      } else {
        safe.append('_').append(HEX.toHexDigits(b));
      }
    }
    return safe.toString();
  }

  /** A line drawn here, dot by dot. */
  private void picture(Ink.Words words) {
    double em = words.size() * Typeface.POINT / dot;
    var shape = Typeface.outline(words.text());
    shape.transform(AffineTransform.getScaleInstance(em * words.stretch(), em));
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.isEmpty()) {
      return;
    }
    double baseline = words.baseline() / dot;
    int left = dots(words.x());
    int top = (int) Math.floor(baseline + bounds.getMinY());
    int width = (int) Math.ceil(bounds.getMaxX()) + 1;
    int height = (int) Math.ceil(baseline + bounds.getMaxY()) - top + 1;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.translate(0, baseline - top);
    pen.fill(shape);
    pen.dispose();
    int bytes = (width + 7) / 8;
    put("^FO", left, ",", Math.max(0, top));
    if (words.light()) {
      out.append("^FR");
    }
    put("^GFA,", bytes * height, ",", bytes * height, ",", bytes, ",");
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < bytes; x++) {
        int eight = 0;
        for (int bit = 0; bit < 8; bit++) {
          int column = x * 8 + bit;
          boolean dark = column < width && image.getRaster().getSample(column, y, 0) > 127;
          eight |= dark ? 0x80 >> bit : 0;
        }
        out.append(HEX.toHexDigits((byte) eight));
      }
    }
    out.append("^FS\n");
  }

  private int dots(double millimetres) {
    return (int) Math.round(millimetres / dot);
  }

  private void put(Object... parts) {
    for (Object part : parts) {
      out.append(part);
    }
  }
}
