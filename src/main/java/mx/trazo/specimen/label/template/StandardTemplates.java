package mx.trazo.specimen.label.template;

import static mx.trazo.specimen.label.template.TemplateElement.linear;
import static mx.trazo.specimen.label.template.TemplateElement.mark;
import static mx.trazo.specimen.label.template.TemplateElement.matrix;
import static mx.trazo.specimen.label.template.TemplateElement.text;

import java.util.List;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.LabelStock;

/**
 * The templates of the network, as the migration that seeds them has them: what a facility uses
 * until it keeps one of its own.
 */
public final class StandardTemplates {
  /** The stocks of containers; boxes have a label whose mark the law sizes. */
  public static final List<LabelStock> STOCKS =
      List.of(
          LabelStock.TUBE_50X25,
          LabelStock.SLIDE_22X22,
          LabelStock.CASSETTE_28X7,
          LabelStock.FLAG_50X12);

  private static final int DPI = 300;
  private static final double LINEAR = 0.254;
  private static final double MATRIX = 0.4233;

  /** Slides are read through stains and mounting glue. */
  private static final double SLIDE = 0.508;

  private StandardTemplates() {}

  /** The template of a stock of containers. */
  public static LabelTemplate of(LabelStock stock) {
    return switch (stock) {
      case TUBE_50X25 -> tube();
      case SLIDE_22X22 -> slide();
      case CASSETTE_28X7 -> cassette();
      case FLAG_50X12 -> flag();
      case BOX_100X50, BOX_100X150 ->
          throw new IllegalArgumentException("a box has a label of its own: BoxLabel");
    };
  }

  private static LabelTemplate tube() {
    return template(
        LabelStock.TUBE_50X25,
        text(TextSource.NAME, 1.6, 1.6, 39.2, 5.1).letters(2, 9, 5).strong(),
        text(TextSource.SECOND_IDENTIFIER, 1.6, 7.1, 39.2, 3).letters(1, 7.5, 5),
        text(TextSource.ORIGIN, 1.6, 10.1, 29.93, 2.6).letters(1, 6.5, 4.5),
        matrix(42.4, 1.6, MATRIX),
        linear(3.74, 12.9, LINEAR, 7.6),
        text(TextSource.CODE, 1.2, 21.5, 30.73, 3).letters(1, 9, 7).strong().at(Align.CENTRE),
        text(TextSource.DESIGNATION, 31.93, 10, 16.67, 6)
            .letters(1, 15, 6)
            .strong()
            .at(Align.RIGHT),
        text(TextSource.TEST, 31.93, 15.2, 16.67, 5.4).letters(2, 8, 5).strong().at(Align.RIGHT),
        mark(40.6, 21, 8, 3, 7));
  }

  private static LabelTemplate slide() {
    return template(
        LabelStock.SLIDE_22X22,
        matrix(1.4, 1.4, SLIDE),
        text(TextSource.DESIGNATION, 9.8, 1.5, 11, 6).letters(1, 15, 6).strong(),
        text(TextSource.TEST, 9.8, 6.3, 11, 4).letters(2, 7, 4).strong(),
        text(TextSource.NAME, 1.4, 10.4, 19.4, 4.1).letters(2, 7, 3.5).strong(),
        text(TextSource.SECOND_IDENTIFIER, 1.4, 14.9, 19.4, 2.1).letters(1, 6, 4.5),
        text(TextSource.ORIGIN, 1.4, 17, 19.4, 1.9).letters(1, 5, 4),
        text(TextSource.CODE, 1.4, 19, 15.6, 2.4).letters(1, 6.5, 5).strong(),
        mark(17, 18.8, 3.8, 2.2, 5));
  }

  private static LabelTemplate cassette() {
    return template(
        LabelStock.CASSETTE_28X7,
        matrix(0.54, 0.54, MATRIX),
        text(TextSource.DESIGNATION_AND_TEST, 7.16, 0.45, 16.34, 1.7).letters(1, 5.5, 3.5).strong(),
        mark(23.6, 0.3, 4, 1.7, 4.25),
        text(TextSource.NAME, 7.16, 2.05, 20.34, 3.4).letters(2, 5.5, 3.5).strong(),
        text(TextSource.SECOND_IDENTIFIER, 7.16, 5.45, 10.57, 1.5).letters(1, 4.5, 3),
        text(TextSource.CODE, 18.14, 5.45, 9.35, 1.5)
            .letters(1, 4.5, 3.5)
            .strong()
            .at(Align.RIGHT));
  }

  private static LabelTemplate flag() {
    return template(
        LabelStock.FLAG_50X12,
        matrix(3.04, 3.04, MATRIX),
        text(TextSource.DESIGNATION_AND_TEST, 9.66, 0.77, 35.84, 2.91).letters(1, 8, 3.5).strong(),
        mark(43.6, 0.51, 6, 2.91, 6.75),
        text(TextSource.NAME, 9.66, 3.51, 39.84, 5.83).letters(2, 8, 3.5).strong(),
        text(TextSource.SECOND_IDENTIFIER, 9.66, 9.34, 20.71, 2.57).letters(1, 7, 3),
        text(TextSource.CODE, 31.17, 9.34, 18.32, 2.57)
            .letters(1, 7, 3.5)
            .strong()
            .at(Align.RIGHT));
  }

  private static LabelTemplate template(LabelStock stock, TemplateElement... elements) {
    return new LabelTemplate(stock, stock.width(), stock.height(), DPI, List.of(elements));
  }
}
