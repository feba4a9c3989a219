package mx.trazo.web.analysis;

import java.util.List;
import mx.trazo.result.pdf.PdfSheet;
import mx.trazo.result.pdf.Style;

/** A table on paper: the first column in words, the others in figures that end at one edge. */
final class PaperTable {
  private static final float PAD = 3;
  private static final int MOST_LINES = 3;

  /** Of more columns the figures are small. */
  private static final int MANY = 7;

  private final PdfSheet sheet;
  private final float first;
  private final float other;
  private final Style figure;

  /**
   * Of so many columns.
   *
   * @param first how much of the width the first takes, 0 to 1
   */
  PaperTable(PdfSheet sheet, int columns, double first) {
    this.sheet = sheet;
    this.first = (float) (PdfSheet.WIDTH * first);
    this.other = (PdfSheet.WIDTH - this.first) / (columns - 1);
    this.figure = columns > MANY ? Style.SMALL.in(Style.INK) : Style.BODY;
  }

  /** The heads, in as many lines as the longest takes; {@code rows} stay with them on a page. */
  void heads(List<String> heads, int rows) {
    List<List<String>> wrapped =
        heads.subList(1, heads.size()).stream()
            .map(head -> sheet.wrap(head, Style.SMALL_STRONG, other - PAD))
            .toList();
    int lines = Math.min(MOST_LINES, wrapped.stream().mapToInt(List::size).max().orElse(1));
    float height = lines * Style.SMALL_STRONG.leading() + 2 * PAD;
    sheet.room(height + Math.min(rows, 2) * rowHeight());
    float top = sheet.y();
    sheet.box(PdfSheet.LEFT, top, PdfSheet.WIDTH, height, Style.MIST);
    sheet.text(
        heads.getFirst(),
        PdfSheet.LEFT + PAD,
        top - PAD - Style.SMALL_STRONG.size(),
        Style.SMALL_STRONG);
    for (int column = 0; column < wrapped.size(); column++) {
      float base = top - PAD - Style.SMALL_STRONG.size();
      for (String line : wrapped.get(column).stream().limit(lines).toList()) {
        sheet.textEndingAt(line, right(column), base, Style.SMALL_STRONG);
        base -= Style.SMALL_STRONG.leading();
      }
    }
    sheet.down(height);
  }

  /** One row. */
  void row(String name, List<String> figures) {
    List<String> lines = sheet.wrap(name, Style.BODY, first - 2 * PAD);
    float height = (lines.size() - 1) * Style.BODY.leading() + rowHeight();
    sheet.room(height);
    float base = sheet.y() - PAD - Style.BODY.size();
    for (int i = 0; i < lines.size(); i++) {
      sheet.text(lines.get(i), PdfSheet.LEFT + PAD, base - i * Style.BODY.leading(), Style.BODY);
    }
    for (int column = 0; column < figures.size(); column++) {
      sheet.textEndingAt(figures.get(column), right(column), base, figure);
    }
    sheet.down(height);
    sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT, sheet.y(), Style.LINE, 0.5f);
  }

  private float right(int column) {
    return PdfSheet.LEFT + first + (column + 1) * other - PAD;
  }

  private static float rowHeight() {
    return Style.BODY.leading() + 2 * PAD;
  }
}
