package mx.trazo.shipment.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelSymbols;
import mx.trazo.specimen.label.SymbolGrid;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages of carta paper that are written from the top down; lengths are points. */
final class Paper implements AutoCloseable {
  /** 1.5 cm, the margin of official forms. */
  static final double LEFT = 42.5;

  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final double BOTTOM = 54;
  private static final double MODULE = 2.4;

  private final PDDocument document = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();
  private final PDFont font;
  private final CmapLookup glyphs;
  private PDPageContentStream pen;
  private double y;

  @SuppressWarnings("NullAway.Init") // newPage comes before anything is drawn
  Paper() throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException("typeface not on the class path");
      }
      TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font = PDType0Font.load(document, typeface, true);
      glyphs = typeface.getUnicodeCmapLookup();
    }
  }

  double width() {
    return PDRectangle.LETTER.getWidth() - 2 * LEFT;
  }

  void newPage() throws IOException {
    if (pen != null) {
      pen.close();
    }
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    pages.add(page);
    pen = new PDPageContentStream(document, page);
    y = PDRectangle.LETTER.getHeight() - LEFT - 14;
  }

  /** Begins a new page when less than this is left; says whether it did. */
  boolean room(double height) throws IOException {
    if (y - height >= BOTTOM) {
      return false;
    }
    newPage();
    return true;
  }

  void down(double by) {
    y -= by;
  }

  void text(String text, double x, double size, boolean bold) throws IOException {
    textAt(text, x, 0, size, bold, width());
  }

  /** Text so far below where the pen is, shortened to the width. */
  void textAt(String text, double x, double below, double size, boolean bold, double room)
      throws IOException {
    String fitting = fit(printable(text), size, room);
    if (fitting.isEmpty()) {
      return;
    }
    pen.beginText();
    pen.setFont(font, (float) size);
    pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    pen.setLineWidth((float) (size * 0.028));
    pen.newLineAtOffset((float) x, (float) (y - below));
    pen.showText(fitting);
    pen.endText();
  }

  void rule(double below) throws IOException {
    line(LEFT, below, LEFT + width(), below);
  }

  void line(double fromX, double fromBelow, double toX, double toBelow) throws IOException {
    pen.setLineWidth(0.5f);
    pen.moveTo((float) fromX, (float) (y - fromBelow));
    pen.lineTo((float) toX, (float) (y - toBelow));
    pen.stroke();
  }

  /** Both symbols of the box in the upper right corner. */
  void symbols(LabelCode.BoxCode box) throws IOException {
    double right = LEFT + width();
    double top = y + 14;
    SymbolGrid matrix = LabelSymbols.dataMatrix(box);
    double side = matrix.width() * MODULE * 1.25;
    draw(matrix, right - side, top, MODULE * 1.25, MODULE * 1.25);
    SymbolGrid linear = LabelSymbols.code128(box);
    draw(linear, right - side - 18 - linear.width() * 1.2, top, 1.2, side);
  }

  private void draw(SymbolGrid grid, double left, double top, double module, double row)
      throws IOException {
    var problem = new IOException[1];
    grid.forEachRun((x, line, length) -> {
      try {
        pen.addRect(
            (float) (left + x * module),
            (float) (top - (line + 1) * row),
            (float) (length * module),
            (float) row);
      } catch (IOException e) {
        problem[0] = e;
      }
    });
    if (problem[0] != null) {
      throw problem[0];
    }
    pen.fill();
  }

  /** Writes on every page which one of how many it is. */
  void number(String name) throws IOException {
    pen.close();
    for (int i = 0; i < pages.size(); i++) {
      pen = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true);
      y = 30;
      String text = name + "  ·  " + (i + 1) + " / " + pages.size();
      double end = LEFT + width() - font.getStringWidth(text) / 1000 * 8;
      textAt(text, end, 0, 8, false, width());
      pen.close();
    }
  }

  byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** The text in lines that fit; a word longer than the room stands alone and is shortened. */
  List<String> wrap(String text, double size, double room) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : printable(text).split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > room) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private String fit(String text, double size, double room) throws IOException {
    if (font.getStringWidth(text) / 1000 * size <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && font.getStringWidth(text.substring(0, end) + "…") / 1000 * size > room) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  private String printable(String text) {
    var out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .map(c -> glyphs.getGlyphId(c) == 0 ? '□' : c)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
