package mx.trazo.web.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.template.ElementKind;
import mx.trazo.specimen.label.template.LabelTemplate;
import mx.trazo.specimen.label.template.TemplateElement;
import mx.trazo.specimen.label.template.TemplateRules;
import mx.trazo.specimen.label.template.TextSource;
import org.jspecify.annotations.Nullable;

/** Reads a template from the fields of its form; a number that is none is told by the rules. */
final class TemplateForm {
  private final Map<String, String> fields;

  TemplateForm(Map<String, String> fields) {
    this.fields = fields;
  }

  /** The template as typed. */
  LabelTemplate template(LabelStock stock) {
    List<TemplateElement> elements = new ArrayList<>();
    for (int i = 1; i <= TemplateRules.MOST && fields.containsKey("e" + i + ".kind"); i++) {
      if (!Integer.toString(i).equals(fields.get("quitar"))) {
        element("e" + i + ".").ifPresent(elements::add);
      }
    }
    one(ElementKind.values(), fields.get("agregar"))
        .map(TemplateForm::fresh)
        .ifPresent(elements::add);
    return new LabelTemplate(stock, number("ancho"), number("alto"), (int) number("dpi"), elements);
  }

  /** Whether the form only asks to see the page with an element more or less. */
  boolean onlyChanges() {
    return fields.containsKey("agregar") || fields.containsKey("quitar");
  }

  /** The facility's own version that was changed. */
  int seen() {
    return (int) Math.max(0, number("version"));
  }

  String note() {
    return fields.getOrDefault("nota", "");
  }

  private Optional<TemplateElement> element(String at) {
    return one(ElementKind.values(), fields.get(at + "kind")).map(kind -> element(kind, at));
  }

  private TemplateElement element(ElementKind kind, String at) {
    return new TemplateElement(
        kind,
        kind == ElementKind.TEXT
            ? one(TextSource.values(), fields.get(at + "source")).orElse(null)
            : null,
        kind == ElementKind.FIXED ? fields.getOrDefault(at + "text", "").strip() : "",
        number(at + "x"),
        number(at + "y"),
        kind.symbol() ? 0 : number(at + "width"),
        kind == ElementKind.MATRIX ? 0 : number(at + "height"),
        kind.symbol() ? number(at + "module") : 0,
        boxed(kind) ? (int) number(at + "lines") : 0,
        kind.written() ? number(at + "largest") : 0,
        boxed(kind) ? number(at + "smallest") : 0,
        boxed(kind) && fields.containsKey(at + "bold"),
        boxed(kind)
            ? one(Align.values(), fields.get(at + "align")).orElse(Align.LEFT)
            : Align.LEFT);
  }

  private static boolean boxed(ElementKind kind) {
    return kind == ElementKind.TEXT || kind == ElementKind.FIXED;
  }

  private static TemplateElement fresh(ElementKind kind) {
    return switch (kind) {
      case TEXT -> TemplateElement.text(TextSource.DESIGNATION, 1, 1, 10, 3);
      case FIXED -> TemplateElement.fixed("Texto", 1, 1, 10, 3);
      case MATRIX -> TemplateElement.matrix(2, 2, 0.4233);
      case LINEAR -> TemplateElement.linear(4, 12, 0.254, 8);
      case LINE -> TemplateElement.line(1, 1, 10, 0.25);
      case MARK -> TemplateElement.mark(1, 1, 8, 3, 7);
    };
  }

  /** Minus one for what is no number: no rule lets that pass. */
  private double number(String name) {
    String text = fields.getOrDefault(name, "").strip().replace(',', '.');
    return text.matches("\\d{1,4}(\\.\\d{0,4})?") ? new BigDecimal(text).doubleValue() : -1;
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable String name) {
    return Stream.of(all).filter(e -> e.name().equals(name)).findFirst();
  }
}
