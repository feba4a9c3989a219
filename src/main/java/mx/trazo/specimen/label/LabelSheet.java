package mx.trazo.specimen.label;

import java.io.IOException;
import java.util.List;

/**
 * Labels of 50 × 25 mm on ordinary paper or on sheets of stickers, for hospitals without a label
 * printer. Short strokes in the margin show where to cut.
 */
public final class LabelSheet {
  private static final double LETTER_WIDTH = 215.9;
  private static final double LETTER_HEIGHT = 279.4;
  private static final double A4_WIDTH = 210;
  private static final double A4_HEIGHT = 297;
  private static final double SMALLEST_MARGIN = 5;
  private static final double CUT_MARK = 3;
  private static final LabelStock STOCK = LabelStock.TUBE_50X25;

  private final double width;
  private final double height;
  private final int columns;
  private final int rows;
  private final double left;
  private final double top;

  private LabelSheet(double width, double height) {
    this.width = width;
    this.height = height;
    this.columns = (int) ((width - 2 * SMALLEST_MARGIN) / STOCK.width());
    this.rows = (int) ((height - 2 * SMALLEST_MARGIN) / STOCK.height());
    this.left = (width - columns * STOCK.width()) / 2;
    this.top = (height - rows * STOCK.height()) / 2;
  }

  /** Sheets of carta paper, forty labels each. */
  public static byte[] letter(List<LabelContent> contents) {
    return new LabelSheet(LETTER_WIDTH, LETTER_HEIGHT).pdf(contents);
  }

  /** Sheets of A4 paper, forty-four labels each. */
  public static byte[] a4(List<LabelContent> contents) {
    return new LabelSheet(A4_WIDTH, A4_HEIGHT).pdf(contents);
  }

  private byte[] pdf(List<LabelContent> contents) {
    int full = columns * rows;
    return LabelDocument.bytes(document -> {
      for (int from = 0; from < contents.size(); from += full) {
        List<LabelContent> some = contents.subList(from, Math.min(from + full, contents.size()));
        document.page(width, height, pens -> draw(some, pens));
      }
    });
  }

  private void draw(List<LabelContent> contents, LabelDocument.PenRack pens) throws IOException {
    cutMarks(pens.at(0, 0));
    for (int i = 0; i < contents.size(); i++) {
      int row = i / columns;
      double x = left + i % columns * STOCK.width();
      double y = top + row * STOCK.height();
      new LabelLayout(pens.at(x, y), contents.get(i)).draw(STOCK);
    }
  }

  private void cutMarks(LabelPen pen) throws IOException {
    for (int column = 0; column <= columns; column++) {
      double x = left + column * STOCK.width();
      pen.stroke(x, top - CUT_MARK - 1, x, top - 1, 0.1);
      pen.stroke(x, height - top + 1, x, height - top + 1 + CUT_MARK, 0.1);
    }
    for (int row = 0; row <= rows; row++) {
      double y = top + row * STOCK.height();
      pen.stroke(left - CUT_MARK - 1, y, left - 1, y, 0.1);
      pen.stroke(width - left + 1, y, width - left + 1 + CUT_MARK, y, 0.1);
    }
  }
}
