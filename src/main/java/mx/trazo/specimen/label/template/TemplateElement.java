package mx.trazo.specimen.label.template;

import mx.trazo.specimen.label.LabelPen.Align;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a label, in millimetres from the upper left corner. What a kind has no use for is 0,
 * empty or LEFT, so that equal elements are equal.
 *
 * @param kind what it is
 * @param source of a TEXT; null for everything else
 * @param text of a FIXED
 * @param x left edge
 * @param y upper edge
 * @param width of its box; 0 for symbols, which are as wide as their modules
 * @param height of its box, and the height of a LINEAR; 0 for a MATRIX
 * @param module of symbols: the width of the narrowest bar; printers take whole dots, never more
 * @param lines how many at most, for TEXT and FIXED
 * @param largest points; of a MARK the only size
 * @param smallest points
 * @param bold whether its letters are
 * @param align where letters stand in their box
 */
public record TemplateElement(
    ElementKind kind,
    @Nullable TextSource source,
    String text,
    double x,
    double y,
    double width,
    double height,
    double module,
    int lines,
    double largest,
    double smallest,
    boolean bold,
    Align align) {

  /** Text of the container. */
  public static TemplateElement text(
      TextSource source, double x, double y, double width, double height) {
    return new TemplateElement(
        ElementKind.TEXT, source, "", x, y, width, height, 0, 1, 8, 5, false, Align.LEFT);
  }

  /** The same words on every label. */
  public static TemplateElement fixed(
      String text, double x, double y, double width, double height) {
    return new TemplateElement(
        ElementKind.FIXED, null, text, x, y, width, height, 0, 1, 8, 5, false, Align.LEFT);
  }

  /** A DataMatrix. */
  public static TemplateElement matrix(double x, double y, double module) {
    return new TemplateElement(
        ElementKind.MATRIX, null, "", x, y, 0, 0, module, 0, 0, 0, false, Align.LEFT);
  }

  /** A Code 128. */
  public static TemplateElement linear(double x, double y, double module, double height) {
    return new TemplateElement(
        ElementKind.LINEAR, null, "", x, y, 0, height, module, 0, 0, 0, false, Align.LEFT);
  }

  /** A straight line. */
  public static TemplateElement line(double x, double y, double width, double height) {
    return new TemplateElement(
        ElementKind.LINE, null, "", x, y, width, height, 0, 0, 0, 0, false, Align.LEFT);
  }

  /** The mark of a copy. */
  public static TemplateElement mark(double x, double y, double width, double height, double size) {
    return new TemplateElement(
        ElementKind.MARK, null, "", x, y, width, height, 0, 0, size, 0, false, Align.LEFT);
  }

  /** The same with other letters. */
  public TemplateElement letters(int most, double large, double small) {
    return new TemplateElement(
        kind, source, text, x, y, width, height, module, most, large, small, bold, align);
  }

  /** The same in bold. */
  public TemplateElement strong() {
    return new TemplateElement(
        kind, source, text, x, y, width, height, module, lines, largest, smallest, true, align);
  }

  /** The same elsewhere in its box. */
  public TemplateElement at(Align where) {
    return new TemplateElement(
        kind, source, text, x, y, width, height, module, lines, largest, smallest, bold, where);
  }
}
