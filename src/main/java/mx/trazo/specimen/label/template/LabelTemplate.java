package mx.trazo.specimen.label.template;

import java.util.List;
import mx.trazo.specimen.label.LabelStock;

/**
 * What stands where on one sort of label.
 *
 * @param stock the sort of label it is for
 * @param width of the paper, millimetres
 * @param height of the paper, millimetres
 * @param dpi of the printer it was made for; symbols in PDF and SVG have modules of whole dots of
 *     it
 * @param elements in the order they are drawn
 */
public record LabelTemplate(
    LabelStock stock, double width, double height, int dpi, List<TemplateElement> elements) {
  /** Copies the elements. */
  public LabelTemplate {
    elements = List.copyOf(elements);
  }
}
