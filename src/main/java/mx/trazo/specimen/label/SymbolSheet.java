package mx.trazo.specimen.label;

import java.io.IOException;
import java.util.List;
import mx.trazo.specimen.label.LabelPen.Align;

/**
 * A sheet of carta paper with symbols to be read from the wall or the desk, each with its word in
 * large letters: the control orders, or what tries out a reader.
 */
public final class SymbolSheet {
  private static final double WIDTH = 215.9;
  private static final double HEIGHT = 279.4;
  private static final double MARGIN = 15;
  private static final double FIRST_ROW = 45;
  private static final int MOST_ROWS = 7;

  /** 0.339 mm at 300 dpi: read at arm's length. */
  private static final int LINEAR_DOTS = 4;

  private static final int MATRIX_DOTS = 10;
  private static final double BAR_HEIGHT = 15;

  private SymbolSheet() {}

  /**
   * One symbol.
   *
   * @param text what it says
   * @param word what a person calls it
   * @param meaning what it does
   */
  public record Line(String text, String word, String meaning) {}

  /**
   * The control order's line.
   *
   * @param word what a person calls it
   * @param meaning what it does
   */
  public static Line order(ControlOrder order, String word, String meaning) {
    return new Line(new LabelCode.ControlCode(order).text(), word, meaning);
  }

  /**
   * One page.
   *
   * @param lines seven at most
   */
  public record Page(String title, String lead, List<Line> lines) {
    /** Copies the lines. */
    public Page {
      lines = List.copyOf(lines);
      if (lines.size() > MOST_ROWS) {
        throw new IllegalArgumentException("more symbols than fit on a page");
      }
    }
  }

  /** One page. */
  public static byte[] pdf(String title, String lead, List<Line> lines) {
    return pdf(List.of(new Page(title, lead, lines)));
  }

  /** Several pages, each for a wall of its own. */
  public static byte[] pdf(List<Page> pages) {
    return LabelDocument.bytes(document -> {
      for (Page page : pages) {
        document.page(WIDTH, HEIGHT, pens -> draw(pens, page.title(), page.lead(), page.lines()));
      }
    });
  }

  private static void draw(LabelDocument.PenRack pens, String title, String lead, List<Line> lines)
      throws IOException {
    LabelPen page = pens.at(MARGIN, 0);
    double width = WIDTH - 2 * MARGIN;
    page.text(title, 0, 14, new TextFit.Room(width, 12, 1, 24, 16), true, Align.LEFT);
    page.text(lead, 0, 26, new TextFit.Room(width, 14, 2, 12, 9), false, Align.LEFT);
    double row = (HEIGHT - FIRST_ROW - MARGIN) / Math.max(lines.size(), 5);
    for (int i = 0; i < lines.size(); i++) {
      draw(pens.at(MARGIN, FIRST_ROW + i * row), lines.get(i), width);
    }
  }

  private static void draw(LabelPen pen, Line line, double width) throws IOException {
    pen.stroke(0, -3, width, -3, 0.2);
    pen.text(line.word(), 0, 2, new TextFit.Room(62, 10, 2, 22, 11), true, Align.LEFT);
    pen.text(line.meaning(), 0, 12, new TextFit.Room(62, 16, 3, 11, 8), false, Align.LEFT);
    SymbolGrid linear = LabelSymbols.code128(line.text());
    pen.symbol(linear, 68, 2, LINEAR_DOTS, BAR_HEIGHT);
    pen.text(line.text(), 68, 19, new TextFit.Room(80, 6, 1, 11, 8), false, Align.LEFT);
    pen.symbol(LabelSymbols.dataMatrix(line.text()), 168, 2, MATRIX_DOTS, 0);
  }
}
