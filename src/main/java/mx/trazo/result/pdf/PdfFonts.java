package mx.trazo.result.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two cuts of Liberation Sans, embedded in part, so that a report looks the same anywhere. */
final class PdfFonts {
  private static final String FOLDER = "/liberation/LiberationSans-";

  /** Stands for a character the typeface lacks, so that nobody takes the text as whole. */
  private static final int MISSING = '□';

  private final PDType0Font regular;
  private final PDType0Font bold;
  private final CmapLookup glyphs;

  /** Loads both into the document. */
  PdfFonts(PDDocument document) throws IOException {
    TrueTypeFont upright = parse("Regular");
    regular = PDType0Font.load(document, upright, true);
    bold = PDType0Font.load(document, parse("Bold"), true);
    glyphs = upright.getUnicodeCmapLookup();
  }

  private static TrueTypeFont parse(String cut) throws IOException {
    try (InputStream file = PdfFonts.class.getResourceAsStream(FOLDER + cut + ".ttf")) {
      if (file == null) {
        throw new IllegalStateException("the typeface of reports is not on the class path");
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
  }

  /** The font of a style. */
  PDType0Font of(Style style) {
    return style.bold() ? bold : regular;
  }

  /** Width in points of a text made {@link #printable}. */
  float width(String text, Style style) {
    try {
      return of(style).getStringWidth(text) / 1000 * style.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line, accents composed, and a box for each character that the typeface lacks. */
  String printable(String text) {
    var out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .map(c -> glyphs.getGlyphId(c) == 0 ? MISSING : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
