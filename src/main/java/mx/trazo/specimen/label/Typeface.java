package mx.trazo.specimen.label;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The measures and outlines of the one typeface of labels, Liberation Sans as PDFBox carries it.
 */
public final class Typeface {
  /** The height of a capital letter in ems. */
  public static final double CAPITAL = 0.729;

  /** Millimetres in a point. */
  public static final double POINT = 25.4 / 72;

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Stands for a character that the typeface lacks, so that nobody takes the text as whole. */
  private static final int MISSING = '□';

  private static final TrueTypeFont FONT = parse();
  private static final CmapLookup GLYPHS = glyphs();

  private Typeface() {}

  /** The file read anew: a document that embeds it needs one of its own. */
  static TrueTypeFont parse() {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException("typeface of labels not on the class path");
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup glyphs() {
    try {
      return FONT.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Millimetres at a size in points; the text was made {@link #printable}. */
  public static double width(String text, double size) {
    synchronized (FONT) {
      return text.codePoints().mapToDouble(Typeface::advance).sum() * size * POINT;
    }
  }

  /** In ems. */
  private static double advance(int character) {
    try {
      return (double) FONT.getAdvanceWidth(GLYPHS.getGlyphId(character)) / FONT.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a line of text in ems, its base line at 0 and y growing downwards. */
  public static Path2D outline(String text) {
    var path = new Path2D.Double();
    synchronized (FONT) {
      double x = 0;
      for (int character : text.codePoints().toArray()) {
        try {
          double em = FONT.getUnitsPerEm();
          var place = new AffineTransform(1 / em, 0, 0, -1 / em, x, 0);
          int glyph = GLYPHS.getGlyphId(character);
          var data = FONT.getGlyph().getGlyph(glyph);
          if (data != null) {
            path.append(data.getPath().getPathIterator(place), false);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        x += advance(character);
      }
    }
    return path;
  }

  /** One line, accents composed, and a box for each character that the typeface lacks. */
  public static String printable(String text) {
    var out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .map(c -> GLYPHS.getGlyphId(c) == 0 || invisible(c) ? MISSING : c)
        .forEach(out::appendCodePoint);
    return out.toString().strip().replaceAll(" {2,}", " ");
  }

  /** Marks that turn or hide text: nobody could see what the label says in truth. */
  private static boolean invisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
