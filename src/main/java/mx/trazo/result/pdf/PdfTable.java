package mx.trazo.result.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows of wrapped cells; the head comes again on every page, and a row is never torn apart. */
final class PdfTable {
  private static final float PAD = 4;

  private final PdfSheet sheet;
  private final float[] widths;
  private final List<String> head;
  private boolean begun;

  /** Widths are shares of the whole width. */
  PdfTable(PdfSheet sheet, List<String> head, float... shares) {
    this.sheet = sheet;
    this.head = List.copyOf(head);
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    widths = new float[shares.length];
    for (int i = 0; i < shares.length; i++) {
      widths[i] = PdfSheet.WIDTH * shares[i] / sum;
    }
  }

  /** Text and style of one cell. */
  record Cell(String text, Style style) {
    static Cell of(String text) {
      return new Cell(text, Style.BODY);
    }

    static Cell strong(String text) {
      return new Cell(text, Style.STRONG);
    }

    static Cell small(String text) {
      return new Cell(text, Style.SMALL);
    }
  }

  /** Adds a row. */
  void row(Cell... cells) {
    row(List.of(cells));
  }

  /** Adds a row. */
  void row(List<Cell> cells) {
    var wrapped = new ArrayList<List<String>>();
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      List<String> lines = sheet.wrap(cell.text(), cell.style(), widths[i] - 2 * PAD);
      wrapped.add(lines);
      height = Math.max(height, lines.size() * cell.style().leading());
    }
    height += 2 * PAD;
    begin(height);
    float x = PdfSheet.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      sheet.lines(wrapped.get(i), x + PAD, sheet.y() - PAD, cells.get(i).style());
      x += widths[i];
    }
    sheet.down(height);
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, sheet.y(), Style.LINE, 0.5f);
  }

  /** Adds a line over the whole width under the row before it. */
  void remark(String text, Style style) {
    List<String> lines = sheet.wrap(text, style, PdfSheet.WIDTH - 2 * PAD - 14);
    float height = lines.size() * style.leading() + 2 * PAD - 2;
    begin(height);
    sheet.box(PdfSheet.LEFT, sheet.y() - 0.4f, PdfSheet.WIDTH, height - 0.6f, Style.AMBER_MIST);
    sheet.box(PdfSheet.LEFT, sheet.y() - 0.4f, 2.5f, height - 0.6f, Style.AMBER);
    sheet.lines(lines, PdfSheet.LEFT + PAD + 8, sheet.y() - PAD + 1, style);
    sheet.down(height);
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, sheet.y(), Style.LINE, 0.5f);
  }

  private void begin(float height) {
    float headHeight = Style.SMALL_STRONG.leading() + 2 * PAD - 2;
    int page = sheet.pages();
    sheet.room(begun ? height : height + headHeight);
    if (begun && sheet.pages() == page) {
      return;
    }
    begun = true;
    sheet.box(PdfSheet.LEFT, sheet.y(), PdfSheet.WIDTH, headHeight, Style.MIST);
    float x = PdfSheet.LEFT;
    for (int i = 0; i < head.size(); i++) {
      sheet.text(
          head.get(i),
          x + PAD,
          sheet.y() - PAD - Style.SMALL_STRONG.size() + 1,
          Style.SMALL_STRONG);
      x += widths[i];
    }
    sheet.down(headHeight);
  }
}
