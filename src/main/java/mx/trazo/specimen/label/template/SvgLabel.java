package mx.trazo.specimen.label.template;

import java.util.Locale;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.Typeface;

/**
 * A label as an SVG of the template's size. Each line of text is pressed into the width it has on
 * paper, whatever typeface the browser has.
 */
public final class SvgLabel {
  /** The stroke of bold letters, in ems; as in the PDF. */
  private static final double BOLD = 0.045;

  private SvgLabel() {}

  /**
   * The drawing, without an XML declaration, so that it can stand inside a page.
   *
   * @param title what people hear who do not see it
   */
  public static String of(LabelTemplate template, LabelContent content, String title) {
    var out = new StringBuilder(4096);
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%1$smm\""
                + " height=\"%2$smm\" viewBox=\"0 0 %1$s %2$s\"><title>%3$s</title>"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>",
            number(template.width()),
            number(template.height()),
            escaped(title)));
    for (Ink ink : LabelDrawing.of(template, content, LabelDrawing.dot(template.dpi()))) {
      switch (ink) {
        case Ink.Words words -> text(out, words);
        case Ink.Symbol symbol -> symbol(out, symbol);
        case Ink.Block b ->
            out.append("<path d=\"")
                .append(rectangle(b.x(), b.y(), b.width(), b.height()))
                .append("\"/>");
      }
    }
    return out.append("</svg>").toString();
  }

  private static void text(StringBuilder out, Ink.Words words) {
    String colour = words.light() ? "#fff" : "#000";
    double em = words.size() * Typeface.POINT;
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%s\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\""
                + " font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\""
                + " xml:space=\"preserve\" fill=\"%s\"",
            number(words.x()),
            number(words.baseline()),
            number(em),
            number(words.width()),
            colour));
    if (words.bold()) {
      out.append(
          String.format(
              Locale.ROOT, " stroke=\"%s\" stroke-width=\"%s\"", colour, number(em * BOLD)));
    }
    out.append('>').append(escaped(words.text())).append("</text>");
  }

  private static void symbol(StringBuilder out, Ink.Symbol symbol) {
    out.append("<path shape-rendering=\"crispEdges\" d=\"");
    symbol
        .grid()
        .forEachRun((column, line, length) ->
            out.append(
                rectangle(
                    symbol.x() + column * symbol.module(),
                    symbol.y() + line * symbol.row(),
                    length * symbol.module(),
                    symbol.row())));
    out.append("\"/>");
  }

  private static String rectangle(double x, double y, double width, double height) {
    return "M"
        + number(x)
        + " "
        + number(y)
        + "h"
        + number(width)
        + "v"
        + number(height)
        + "h"
        + number(-width)
        + "z";
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\x00-\\x1F\\uFFFE\\uFFFF\\uD800-\\uDFFF]", "\u25A1");
  }
}
