package mx.trazo.specimen.label;

import java.io.IOException;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.TextFit.Room;

/**
 * Where things stand on each stock; millimetres from the upper left corner. Elements keep their
 * places whatever is empty, as CLSI AUTO12 asks.
 */
final class LabelLayout {
  /** 0.254 mm at 300 dpi. */
  private static final int LINEAR_DOTS = 3;

  /** 0.423 mm at 300 dpi. */
  private static final int MATRIX_DOTS = 5;

  /** 0.508 mm at 300 dpi: slides are read through stains and mounting glue. */
  private static final int SLIDE_DOTS = 6;

  /** Light modules beside a Code 128 (ISO/IEC 15417). */
  private static final int QUIET = 10;

  private final LabelPen pen;
  private final LabelContent content;
  private final SymbolGrid matrix;

  LabelLayout(LabelPen pen, LabelContent content) {
    this.pen = pen;
    this.content = content;
    this.matrix = LabelSymbols.dataMatrix(content.code());
  }

  /** Draws everything. */
  void draw(LabelStock stock) throws IOException {
    switch (stock) {
      case TUBE_50X25 -> tube();
      case SLIDE_22X22 -> slide();
      case CASSETTE_28X7 -> strip(stock, 4.5);
      case FLAG_50X12 -> strip(stock, 7);
      case BOX_100X50, BOX_100X150 ->
          throw new IllegalArgumentException("a box has a label of its own: BoxLabel");
    }
  }

  private void tube() throws IOException {
    SymbolGrid linear = LabelSymbols.code128(content.code());
    double module = LINEAR_DOTS * LabelPen.DOT;
    double quiet = QUIET * module;
    double bars = linear.width() * module;
    double barsX = 1.2 + quiet;
    double sideX = barsX + bars + quiet;
    double sideWidth = 48.6 - sideX;
    pen.name(content.surnames(), content.givenNames(), 1.6, 1.6, new Room(39.2, 5.1, 2, 9, 5));
    pen.text(content.secondIdentifier(), 1.6, 7.1, new Room(39.2, 3, 1, 7.5, 5), false, Align.LEFT);
    pen.text(content.origin(), 1.6, 10.1, new Room(sideX - 2, 2.6, 1, 6.5, 4.5), false, Align.LEFT);
    pen.symbol(matrix, 42.4, 1.6, MATRIX_DOTS, 0);
    pen.symbol(linear, barsX, 12.9, LINEAR_DOTS, 7.6);
    pen.text(
        content.code().grouped(),
        barsX - quiet,
        21.5,
        new Room(bars + 2 * quiet, 3, 1, 9, 7),
        true,
        Align.CENTRE);
    pen.text(content.designation(), sideX, 10, new Room(sideWidth, 6, 1, 15, 6), true, Align.RIGHT);
    pen.text(content.test(), sideX, 15.2, new Room(sideWidth, 5.4, 2, 8, 5), true, Align.RIGHT);
    pen.mark(content.mark(), 48.6, 21, 3, 7);
  }

  private void slide() throws IOException {
    pen.symbol(matrix, 1.4, 1.4, SLIDE_DOTS, 0);
    pen.text(content.designation(), 9.8, 1.5, new Room(11, 6, 1, 15, 6), true, Align.LEFT);
    pen.text(content.test(), 9.8, 6.3, new Room(11, 4, 2, 7, 4), true, Align.LEFT);
    pen.name(content.surnames(), content.givenNames(), 1.4, 10.4, new Room(19.4, 4.1, 2, 7, 3.5));
    pen.text(
        content.secondIdentifier(), 1.4, 14.9, new Room(19.4, 2.1, 1, 6, 4.5), false, Align.LEFT);
    pen.text(content.origin(), 1.4, 17, new Room(19.4, 1.9, 1, 5, 4), false, Align.LEFT);
    pen.text(content.code().grouped(), 1.4, 19, new Room(15.6, 2.4, 1, 6.5, 5), true, Align.LEFT);
    pen.mark(content.mark(), 20.8, 18.8, 2.2, 5);
  }

  /** Symbol at the left, four lines beside it. */
  private void strip(LabelStock stock, double size) throws IOException {
    double side = matrix.height() * MATRIX_DOTS * LabelPen.DOT;
    double edge = (stock.height() - side) / 2;
    double x = edge + side + 0.7;
    double width = stock.width() - x - 0.5;
    double em = stock.height() / 7;
    pen.symbol(matrix, edge, edge, MATRIX_DOTS, 0);
    String first = content.designation() + "  " + content.test();
    pen.text(
        first, x, 0.45 * em, new Room(width - 4, 1.7 * em, 1, size + 1, 3.5), true, Align.LEFT);
    pen.mark(content.mark(), stock.width() - 0.4, 0.3 * em, 1.7 * em, size - 0.25);
    pen.name(
        content.surnames(),
        content.givenNames(),
        x,
        2.05 * em,
        new Room(width, 3.4 * em, 2, size + 1, 3.5));
    pen.text(
        content.secondIdentifier(),
        x,
        5.45 * em,
        new Room(width * 0.52, 1.5 * em, 1, size, 3),
        false,
        Align.LEFT);
    pen.text(
        content.code().grouped(),
        x + width * 0.54,
        5.45 * em,
        new Room(width * 0.46, 1.5 * em, 1, size, 3.5),
        true,
        Align.RIGHT);
  }
}
