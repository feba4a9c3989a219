package mx.trazo.specimen.label.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.specimen.label.SymbolGrid;

/** What every label must carry, and what no label may do, whoever draws its template. */
public final class TemplateRules {
  /** The resolutions of label printers that we print on. */
  public static final List<Integer> RESOLUTIONS = List.of(203, 300);

  /** The most elements of one label. */
  public static final int MOST = 30;

  /** The longest fixed text, in characters. */
  public static final int LONGEST_TEXT = 80;

  private static final double SMALLEST = 5;
  private static final double LARGEST = 210;

  /** Edges may miss by less than a dot. */
  private static final double TOLERANCE = 0.1;

  /** The narrowest module that hand scanners read well, millimetres. */
  private static final double NARROWEST = 0.25;

  private static final double WIDEST = 2;
  private static final int QUIET_LINEAR = 10;

  /** All our symbols of containers have the same number of modules. */
  private static final SpecimenCode ANY = new SpecimenCode(LabelNumber.of(26, 1));

  private TemplateRules() {}

  /** The first thing that is wrong with a template, if anything. */
  public static Optional<Refusal> wrong(LabelTemplate template) {
    if (outside(template.width(), SMALLEST, LARGEST)
        || outside(template.height(), SMALLEST, LARGEST)
        || !RESOLUTIONS.contains(template.dpi())) {
      return no(TemplateRefusal.LABEL_TEMPLATE_SIZE, "5", "210");
    }
    if (template.elements().isEmpty() || template.elements().size() > MOST) {
      return no(TemplateRefusal.LABEL_TEMPLATE_COUNT, Integer.toString(MOST));
    }
    return missing(template.elements())
        .or(() -> misplaced(template))
        .or(() -> overlapping(template.elements()));
  }

  /** Whether it can at least be drawn, to see what is wrong with it. */
  public static boolean drawable(LabelTemplate template) {
    return !outside(template.width(), SMALLEST, LARGEST)
        && !outside(template.height(), SMALLEST, LARGEST)
        && RESOLUTIONS.contains(template.dpi())
        && template.elements().size() <= MOST
        && template.elements().stream().allMatch(TemplateRules::sensible);
  }

  private static Optional<Refusal> missing(List<TemplateElement> elements) {
    if (none(elements.stream(), ElementKind.MATRIX)) {
      return no(TemplateRefusal.LABEL_TEMPLATE_NO_MATRIX);
    }
    if (none(elements, TextSource.NAME)) {
      return no(TemplateRefusal.LABEL_TEMPLATE_NO_NAME);
    }
    if (none(elements, TextSource.SECOND_IDENTIFIER)) {
      return no(TemplateRefusal.LABEL_TEMPLATE_NO_SECOND);
    }
    if (none(elements, TextSource.CODE)) {
      return no(TemplateRefusal.LABEL_TEMPLATE_NO_CODE);
    }
    return none(elements.stream(), ElementKind.MARK)
        ? no(TemplateRefusal.LABEL_TEMPLATE_NO_MARK)
        : Optional.empty();
  }

  private static boolean none(Stream<TemplateElement> elements, ElementKind kind) {
    return elements.noneMatch(e -> e.kind() == kind);
  }

  private static boolean none(List<TemplateElement> elements, TextSource source) {
    return elements.stream().noneMatch(e -> e.source() == source);
  }

  private static Optional<Refusal> misplaced(LabelTemplate template) {
    for (int i = 0; i < template.elements().size(); i++) {
      TemplateElement element = template.elements().get(i);
      String which = Integer.toString(i + 1);
      if (!sensible(element)) {
        return no(TemplateRefusal.LABEL_TEMPLATE_VALUE, which);
      }
      Area area = Area.of(element);
      if (area.left < -TOLERANCE
          || area.top < -TOLERANCE
          || area.right > template.width() + TOLERANCE
          || area.bottom > template.height() + TOLERANCE) {
        return no(TemplateRefusal.LABEL_TEMPLATE_OUTSIDE, which);
      }
    }
    return Optional.empty();
  }

  private static boolean sensible(TemplateElement e) {
    boolean numbers =
        Stream.of(e.x(), e.y(), e.width(), e.height(), e.module(), e.largest(), e.smallest())
            .allMatch(n -> n >= 0 && n <= LARGEST);
    return numbers
        && switch (e.kind()) {
          case TEXT -> e.source() != null && letters(e);
          case FIXED -> !e.text().isBlank() && e.text().length() <= LONGEST_TEXT && letters(e);
          case MATRIX -> !outside(e.module(), NARROWEST, WIDEST);
          case LINEAR -> !outside(e.module(), NARROWEST, WIDEST) && e.height() >= 3;
          case LINE -> e.width() > 0 && e.height() > 0;
          case MARK -> !outside(e.largest(), 3, 40) && e.width() >= 1 && e.height() >= 1;
        };
  }

  private static boolean letters(TemplateElement e) {
    return e.width() >= 1
        && e.height() >= 1
        && e.lines() >= 1
        && e.lines() <= 4
        && e.smallest() <= e.largest()
        && !outside(e.smallest(), 3, 40)
        && !outside(e.largest(), 3, 40);
  }

  private static Optional<Refusal> overlapping(List<TemplateElement> elements) {
    for (int i = 0; i < elements.size(); i++) {
      for (int j = 0; j < elements.size(); j++) {
        if (i != j
            && elements.get(i).kind().symbol()
            && Area.of(elements.get(i)).meets(Area.of(elements.get(j)))) {
          return no(
              TemplateRefusal.LABEL_TEMPLATE_OVERLAP,
              Integer.toString(i + 1),
              Integer.toString(j + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The room an element takes, quiet zones included, at the coarsest printing. */
  private record Area(double left, double top, double right, double bottom) {
    static Area of(TemplateElement e) {
      if (!e.kind().symbol()) {
        return new Area(e.x(), e.y(), e.x() + e.width(), e.y() + e.height());
      }
      SymbolGrid grid = LabelDrawing.grid(e.kind(), ANY);
      double module =
          RESOLUTIONS.stream()
              .mapToDouble(dpi -> LabelDrawing.module(e.module(), LabelDrawing.dot(dpi)))
              .max()
              .orElseThrow();
      boolean matrix = e.kind() == ElementKind.MATRIX;
      double beside = matrix ? module : QUIET_LINEAR * module;
      double above = matrix ? module : 0;
      double height = matrix ? grid.height() * module : e.height();
      return new Area(
          e.x() - beside,
          e.y() - above,
          e.x() + grid.width() * module + beside,
          e.y() + height + above);
    }

    boolean meets(Area other) {
      return left < other.right - TOLERANCE
          && other.left < right - TOLERANCE
          && top < other.bottom - TOLERANCE
          && other.top < bottom - TOLERANCE;
    }
  }

  private static boolean outside(double value, double least, double most) {
    return !(value >= least && value <= most);
  }

  private static Optional<Refusal> no(RefusalCode code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
