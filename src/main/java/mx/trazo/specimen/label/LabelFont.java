package mx.trazo.specimen.label;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface of labels, Liberation Sans as PDFBox carries it, embedded in the document. */
final class LabelFont {
  /** The height of a capital letter in ems. */
  static final double CAPITAL = 0.729;

  /** Millimetres in a point. */
  static final double POINT = 25.4 / 72;

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Stands for a character that the typeface lacks, so that nobody takes the text as whole. */
  private static final int MISSING = '□';

  private final PDFont font;
  private final CmapLookup glyphs;

  private LabelFont(PDFont font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Embeds the characters that will be used. */
  static LabelFont embed(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException("typeface of labels not on the class path");
      }
      TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new LabelFont(
          PDType0Font.load(document, typeface, true), typeface.getUnicodeCmapLookup());
    }
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

  /** One line, accents composed, and a box for each character that the typeface lacks. */
  String printable(String text) {
    var out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .map(c -> glyphs.getGlyphId(c) == 0 || invisible(c) ? MISSING : c)
        .forEach(out::appendCodePoint);
    return out.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Marks that turn or hide text: nobody could see what the label says in truth. */
  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
