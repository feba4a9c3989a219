package mx.trazo.result.pdf;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Letter pages filled from top to bottom. {@link #y()} is where the next thing goes; whoever draws
 * asks for room first and gets a new page when there is none. Figures are points from the lower
 * left corner.
 */
public final class PdfSheet implements Closeable {
  /** Where lines begin. */
  public static final float LEFT = 45;

  /** Where lines end. */
  public static final float RIGHT = 567;

  /** Between the two. */
  public static final float WIDTH = RIGHT - LEFT;

  private static final float TOP = 752;
  private static final float BOTTOM = 62;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final List<PDPage> pages = new ArrayList<>();
  private final Runnable onNewPage;
  private @Nullable PDPageContentStream content;
  private float y;

  /** Begins with no page; {@code onNewPage} draws the head of each. */
  PdfSheet(PDDocument document, PdfFonts fonts, Runnable onNewPage) {
    this.document = document;
    this.fonts = fonts;
    this.onNewPage = onNewPage;
  }

  /** Where the next thing goes. */
  public float y() {
    return y;
  }

  /** Leaves room. */
  public void down(float points) {
    y -= points;
  }

  /** Goes to a height on this page. */
  public void to(float height) {
    y = height;
  }

  /** How many pages there are. */
  public int pages() {
    return pages.size();
  }

  /** Makes sure that so many points fit above the foot of the page. */
  public void room(float points) {
    if (content == null || y - points < BOTTOM) {
      newPage();
    }
  }

  /** Begins another page. */
  void newPage() {
    endPage();
    var page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    pages.add(page);
    try {
      content = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    y = TOP;
    onNewPage.run();
  }

  /** Draws on a page that is already full, for what is known only at the end. */
  void finish(IntConsumer foot) {
    endPage();
    for (int i = 0; i < pages.size(); i++) {
      try (var again =
          new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true)) {
        content = again;
        foot.accept(i + 1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        content = null;
      }
    }
  }

  private void endPage() {
    if (content != null) {
      try {
        content.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      content = null;
    }
  }

  @Override
  public void close() {
    endPage();
  }

  /** Writes one line with its base line at the height given. */
  public void text(String text, float x, float base, Style style) {
    String printable = fonts.printable(text);
    draw(stream -> {
      stream.beginText();
      stream.setFont(fonts.of(style), style.size());
      stream.setNonStrokingColor(style.color());
      stream.newLineAtOffset(x, base);
      stream.showText(printable);
      stream.endText();
    });
  }

  /** Writes one line that ends at {@code right}. */
  public void textEndingAt(String text, float right, float base, Style style) {
    text(text, right - fonts.width(fonts.printable(text), style), base, style);
  }

  /** Width of a text in points. */
  public float width(String text, Style style) {
    return fonts.width(fonts.printable(text), style);
  }

  /** Writes lines one under the other; the first base line is one size below {@code top}. */
  public void lines(List<String> lines, float x, float top, Style style) {
    float base = top - style.size();
    for (String line : lines) {
      text(line, x, base, style);
      base -= style.leading();
    }
  }

  /** A paragraph over the whole width at {@link #y()}, broken over pages where it must be. */
  public void paragraph(String text, float x, float width, Style style) {
    for (String line : wrap(text, style, width)) {
      room(style.leading());
      text(line, x, y - style.size(), style);
      y -= style.leading();
    }
  }

  /** Breaks a text into lines; words longer than a line are cut. */
  public List<String> wrap(String text, Style style, float width) {
    var lines = new ArrayList<String>();
    text.lines().forEach(line -> wrapLine(fonts.printable(line), style, width, lines));
    return lines;
  }

  private void wrapLine(String text, Style style, float width, List<String> lines) {
    var line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      String rest = word;
      String joined = line.isEmpty() ? rest : line + " " + rest;
      if (fonts.width(joined, style) <= width) {
        line.setLength(0);
        line.append(joined);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (fonts.width(rest, style) > width && rest.length() > 1) {
        int fits = fitting(rest, style, width);
        lines.add(rest.substring(0, fits));
        rest = rest.substring(fits);
      }
      line.append(rest);
    }
    lines.add(line.toString());
  }

  private int fitting(String word, Style style, float width) {
    int fits = 1;
    while (fits < word.length() && fonts.width(word.substring(0, fits + 1), style) <= width) {
      fits++;
    }
    return fits;
  }

  /** A filled rectangle whose upper left corner is given. */
  public void box(float x, float top, float width, float height, Color color) {
    draw(stream -> {
      stream.setNonStrokingColor(color);
      stream.addRect(x, top - height, width, height);
      stream.fill();
    });
  }

  /** A thin line from left to right. */
  public void rule(float from, float to, float height, Color color, float thickness) {
    draw(stream -> {
      stream.setStrokingColor(color);
      stream.setLineWidth(thickness);
      stream.moveTo(from, height);
      stream.lineTo(to, height);
      stream.stroke();
    });
  }

  /** Draws with the page's own instructions. */
  void draw(Drawing drawing) {
    PDPageContentStream stream = content;
    if (stream == null) {
      throw new IllegalStateException("there is no page yet");
    }
    try {
      drawing.on(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Instructions to a page. */
  @FunctionalInterface
  interface Drawing {
    /** Draws. */
    void on(PDPageContentStream stream) throws IOException;
  }
}
