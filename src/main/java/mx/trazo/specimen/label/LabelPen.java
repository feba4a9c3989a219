package mx.trazo.specimen.label;

import java.io.IOException;
import mx.trazo.specimen.label.TextFit.Fitted;
import mx.trazo.specimen.label.TextFit.Room;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Draws on one label in millimetres from its upper left corner. Symbols begin on whole dots of a
 * 300 dpi printer, and their modules are whole dots wide.
 */
public final class LabelPen {
  /** The dot of a 300 dpi printer, millimetres. */
  static final double DOT = 25.4 / 300;

  private static final double BOLD = 0.045;

  private final PDPageContentStream page;
  private final LabelFont font;
  private final TextFit fit;
  private final double pageHeight;
  private final double left;
  private final double top;

  /**
   * A pen for the label whose upper left corner stands at the point given.
   *
   * @param pageHeight millimetres
   * @param left millimetres from the page's left edge
   * @param top millimetres from the page's upper edge
   */
  LabelPen(PDPageContentStream page, LabelFont font, double pageHeight, double left, double top) {
    this.page = page;
    this.font = font;
    this.fit = new TextFit(font::width);
    this.pageHeight = pageHeight;
    this.left = left;
    this.top = top;
  }

  /** Where text stands in its box. */
  public enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right edge. */
    RIGHT
  }

  /** Text from the upper edge of a box down; gives the lower edge of what was written. */
  double text(String text, double x, double y, Room room, boolean bold, Align align)
      throws IOException {
    String printable = font.printable(text);
    return printable.isEmpty() ? y : write(fit.text(printable, room), x, y, room, bold, align);
  }

  /** A name from the upper edge of a box down; gives the lower edge of what was written. */
  double name(String surnames, String givenNames, double x, double y, Room room)
      throws IOException {
    Fitted fitted = fit.name(font.printable(surnames), font.printable(givenNames), room);
    return write(fitted, x, y, room, true, Align.LEFT);
  }

  private double write(Fitted fitted, double x, double y, Room room, boolean bold, Align align)
      throws IOException {
    double em = fitted.size() * LabelFont.POINT;
    double baseline = y + em * LabelFont.CAPITAL;
    for (String line : fitted.lines()) {
      double slack = room.width() - font.width(line, fitted.size()) * fitted.stretch();
      double indent =
          switch (align) {
            case LEFT -> 0;
            case CENTRE -> slack / 2;
            case RIGHT -> slack;
          };
      line(line, x + indent, baseline, fitted.size(), fitted.stretch(), bold);
      baseline += em * TextFit.LINE;
    }
    return baseline - em * TextFit.LINE + em * (TextFit.LINE - LabelFont.CAPITAL);
  }

  /** One line of text whose size in points and whose stretch are settled. */
  public void line(
      String text, double x, double baseline, double size, double stretch, boolean bold)
      throws IOException {
    page.beginText();
    page.setFont(font.font(), (float) size);
    page.setHorizontalScaling((float) (stretch * 100));
    page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setLineWidth((float) (size * BOLD));
    page.newLineAtOffset(points(left + x), points(pageHeight - top - baseline));
    page.showText(text);
    page.endText();
  }

  /**
   * A symbol whose modules are so many dots wide.
   *
   * @param rowHeight millimetres, for a linear symbol; a matrix has square modules and ignores it
   */
  void symbol(SymbolGrid grid, double x, double y, int dots, double rowHeight) throws IOException {
    double module = dots * DOT;
    double fromX = Math.round((left + x) / DOT) * DOT;
    double fromY = Math.round((top + y) / DOT) * DOT;
    modules(grid, fromX - left, fromY - top, module, grid.height() == 1 ? rowHeight : module);
  }

  /** A symbol whose modules are so wide, and its rows so high. */
  public void modules(SymbolGrid grid, double x, double y, double module, double row)
      throws IOException {
    var problem = new IOException[1];
    grid.forEachRun((column, line, length) -> {
      try {
        page.addRect(
            points(left + x + column * module),
            points(pageHeight - top - y - (line + 1) * row),
            points(length * module),
            points(row));
      } catch (IOException e) {
        problem[0] = e;
      }
    });
    if (problem[0] != null) {
      throw problem[0];
    }
    page.fill();
  }

  /** A black box with light text in it, its right edge at x; nothing for an empty text. */
  void mark(String text, double right, double y, double height, double size) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    String printable = font.printable(text);
    double width = font.width(printable, size) + 1.2;
    box(right - width, y, width, height);
    double capital = size * LabelFont.POINT * LabelFont.CAPITAL;
    light(printable, right - width + 0.6, y + (height + capital) / 2, size, 1);
  }

  /** A line of light, bold text on something dark. */
  public void light(String text, double x, double baseline, double size, double stretch)
      throws IOException {
    page.setNonStrokingColor(1f);
    page.setStrokingColor(1f);
    line(text, x, baseline, size, stretch, true);
    page.setNonStrokingColor(0f);
    page.setStrokingColor(0f);
  }

  /** A dark rectangle. */
  public void box(double x, double y, double width, double height) throws IOException {
    page.addRect(
        points(left + x), points(pageHeight - top - y - height), points(width), points(height));
    page.fill();
  }

  /** A straight stroke. */
  void stroke(double fromX, double fromY, double toX, double toY, double width) throws IOException {
    page.setLineWidth(points(width));
    page.moveTo(points(left + fromX), points(pageHeight - top - fromY));
    page.lineTo(points(left + toX), points(pageHeight - top - toY));
    page.stroke();
  }

  /** A square standing on its corner, drawn inside the length of its side. */
  void diamond(double centreX, double centreY, double side, double width) throws IOException {
    double half = side / Math.sqrt(2) - width / Math.sqrt(2);
    float x = points(left + centreX);
    float y = points(pageHeight - top - centreY);
    float reach = points(half);
    page.setLineWidth(points(width));
    page.moveTo(x, y + reach);
    page.lineTo(x + reach, y);
    page.lineTo(x, y - reach);
    page.lineTo(x - reach, y);
    page.closeAndStroke();
  }

  private static float points(double millimetres) {
    return (float) (millimetres / LabelFont.POINT);
  }
}
