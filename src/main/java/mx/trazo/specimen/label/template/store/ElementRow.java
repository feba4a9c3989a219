package mx.trazo.specimen.label.template.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.template.ElementKind;
import mx.trazo.specimen.label.template.TemplateElement;
import mx.trazo.specimen.label.template.TextSource;
import org.jspecify.annotations.Nullable;

/** A row of {@code label_template_element}. */
@MappedEntity("label_template_element")
record ElementRow(
    @Id String templateId,
    int ordinal,
    String kind,
    @Nullable String source,
    @Nullable String fixedText,
    double xMm,
    double yMm,
    double widthMm,
    double heightMm,
    double moduleMm,
    int maxLines,
    double largestPt,
    double smallestPt,
    boolean bold,
    String align) {

  TemplateElement toElement() {
    return new TemplateElement(
        ElementKind.valueOf(kind),
        source == null ? null : TextSource.valueOf(source),
        fixedText == null ? "" : fixedText,
        xMm,
        yMm,
        widthMm,
        heightMm,
        moduleMm,
        maxLines,
        largestPt,
        smallestPt,
        bold,
        Align.valueOf(align));
  }
}
