package mx.trazo.specimen.label;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The {@link Typeface} embedded in one document. */
final class LabelFont {
  /** The height of a capital letter in ems. */
  static final double CAPITAL = Typeface.CAPITAL;

  /** Millimetres in a point. */
  static final double POINT = Typeface.POINT;

  private final PDFont font;

  private LabelFont(PDFont font) {
    this.font = font;
  }

  /** Embeds the characters that will be used. */
  static LabelFont embed(PDDocument document) throws IOException {
    return new LabelFont(PDType0Font.load(document, Typeface.parse(), true));
  }

  PDFont font() {
    return font;
  }

  /** Millimetres at a size in points; the text was made {@link #printable}. */
  double width(String text, double size) {
    try {
      return font.getStringWidth(text) / 1000 * size * POINT;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** See {@link Typeface#printable}. */
  String printable(String text) {
    return Typeface.printable(text);
  }
}
