package mx.trazo.specimen.label.template;

import java.util.ArrayList;
import java.util.List;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.LabelSymbols;
import mx.trazo.specimen.label.SymbolGrid;
import mx.trazo.specimen.label.TextFit;
import mx.trazo.specimen.label.TextFit.Fitted;
import mx.trazo.specimen.label.TextFit.Room;
import mx.trazo.specimen.label.Typeface;

/** Settles everything about one label before somebody draws it, the same for every drawer. */
final class LabelDrawing {
  /** A module may be so much of a dot larger than asked: 0.254 mm is 2.03 dots at 203 dpi. */
  private static final double TOLERANCE = 0.05;

  private static final double MARK_PADDING = 0.6;

  private final TextFit fit = new TextFit(Typeface::width);
  private final LabelContent content;
  private final double dot;
  private final List<Ink> ink = new ArrayList<>();

  private LabelDrawing(LabelContent content, double dot) {
    this.content = content;
    this.dot = dot;
  }

  /**
   * What to draw.
   *
   * @param dot of the printer, millimetres
   */
  static List<Ink> of(LabelTemplate template, LabelContent content, double dot) {
    var drawing = new LabelDrawing(content, dot);
    template.elements().forEach(drawing::add);
    return List.copyOf(drawing.ink);
  }

  /** The dot of a printer, millimetres; what is sold as 203 dpi has eight dots in a millimetre. */
  static double dot(int dpi) {
    return dpi == 203 ? 0.125 : 25.4 / dpi;
  }

  /** The module that is printed for the one asked: whole dots, at least two. */
  static double module(double asked, double dot) {
    return Math.max(2, Math.floor(asked / dot + TOLERANCE)) * dot;
  }

  /** The modules of an element's symbol. */
  static SymbolGrid grid(ElementKind kind, LabelCode code) {
    return kind == ElementKind.MATRIX ? LabelSymbols.dataMatrix(code) : LabelSymbols.code128(code);
  }

  private void add(TemplateElement element) {
    switch (element.kind()) {
      case TEXT -> text(element);
      case FIXED -> plain(element, element.text());
      case MATRIX, LINEAR -> symbol(element);
      case LINE ->
          ink.add(new Ink.Block(element.x(), element.y(), element.width(), element.height()));
      case MARK -> mark(element);
    }
  }

  private void text(TemplateElement element) {
    TextSource source = element.source();
    if (source == TextSource.NAME) {
      Fitted name =
          fit.name(
              Typeface.printable(content.surnames()),
              Typeface.printable(content.givenNames()),
              room(element));
      write(element, name);
    } else if (source != null) {
      plain(element, source.of(content));
    }
  }

  private void plain(TemplateElement element, String text) {
    String printable = Typeface.printable(text);
    if (!printable.isEmpty()) {
      write(element, fit.text(printable, room(element)));
    }
  }

  private static Room room(TemplateElement e) {
    return new Room(e.width(), e.height(), e.lines(), e.largest(), e.smallest());
  }

  private void write(TemplateElement element, Fitted fitted) {
    double em = fitted.size() * Typeface.POINT;
    double baseline = element.y() + em * Typeface.CAPITAL;
    for (String line : fitted.lines()) {
      double width = Typeface.width(line, fitted.size()) * fitted.stretch();
      double slack = element.width() - width;
      double indent =
          switch (element.align()) {
            case LEFT -> 0;
            case CENTRE -> slack / 2;
            case RIGHT -> slack;
          };
      ink.add(
          new Ink.Words(
              line,
              element.x() + indent,
              baseline,
              width,
              element.x(),
              element.width(),
              element.align(),
              fitted.size(),
              fitted.stretch(),
              element.bold(),
              false));
      baseline += em * TextFit.LINE;
    }
  }

  private void symbol(TemplateElement element) {
    double module = module(element.module(), dot);
    double row = element.kind() == ElementKind.MATRIX ? module : element.height();
    ink.add(
        new Ink.Symbol(
            element.kind(),
            content.code(),
            grid(element.kind(), content.code()),
            Math.round(element.x() / dot) * dot,
            Math.round(element.y() / dot) * dot,
            module,
            row));
  }

  private void mark(TemplateElement element) {
    String text = Typeface.printable(content.mark());
    if (text.isEmpty()) {
      return;
    }
    double size = element.largest();
    double inside = Typeface.width(text, size);
    double width = inside + 2 * MARK_PADDING;
    double left = element.x() + element.width() - width;
    double capital = size * Typeface.POINT * Typeface.CAPITAL;
    double baseline = element.y() + (element.height() + capital) / 2;
    ink.add(new Ink.Block(left, element.y(), width, element.height()));
    ink.add(
        new Ink.Words(
            text,
            left + MARK_PADDING,
            baseline,
            inside,
            left,
            width,
            Align.CENTRE,
            size,
            1,
            true,
            true));
  }
}
