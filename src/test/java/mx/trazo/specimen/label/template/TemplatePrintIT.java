package mx.trazo.specimen.label.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.trazo.specimen.label.AwkwardLabels;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.OtherReaders;
import mx.trazo.specimen.label.OtherReaders.Symbol;
import mx.trazo.specimen.label.template.Drawn.Bounds;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seeded template on thirty awkward labels, drawn and read back by others. */
class TemplatePrintIT {
  private static final Path OUT = Path.of("target", "templates-it");

  /** Millimetres. */
  private static final double EXACT = 0.2;

  private final LabelTemplateStore store = RunningTrazo.shared().bean(LabelTemplateStore.class);
  private final List<LabelContent> labels = AwkwardLabels.thirty();

  static Stream<Arguments> printing() {
    return StandardTemplates.STOCKS.stream()
        .flatMap(stock -> TemplateRules.RESOLUTIONS.stream().map(dpi -> Arguments.of(stock, dpi)));
  }

  @ParameterizedTest
  @MethodSource("printing")
  void zpl_drawn_by_another_is_exact_and_every_symbol_is_read(LabelStock stock, int dpi)
      throws IOException {
    LabelTemplate template = store.findStandard(stock).orElseThrow().template();
    double dot = LabelDrawing.dot(dpi);
    Path out = OUT.resolve("zpl-" + stock + "-" + dpi);
    List<Path> pictures =
        OtherReaders.drawnZpl(
            ZplLabels.of(template, labels, dpi),
            (int) Math.round(template.width() / dot),
            (int) Math.round(template.height() / dot),
            dpi == 203 ? 8 : 12,
            out);
    look(template, pictures, 1 / dot, dpi);
  }

  @ParameterizedTest
  @MethodSource("printing")
  void pdf_drawn_by_another_is_exact_and_every_symbol_is_read(LabelStock stock, int dpi)
      throws IOException {
    LabelTemplate kept = store.findStandard(stock).orElseThrow().template();
    var template = new LabelTemplate(stock, kept.width(), kept.height(), dpi, kept.elements());
    Path out = OUT.resolve("pdf-" + stock + "-" + dpi);
    List<Path> pictures = OtherReaders.drawnPdf(PdfLabels.pages(template, labels), 600, out);
    look(template, pictures, 600 / 25.4, dpi);
  }

  private void look(LabelTemplate template, List<Path> pictures, double scale, int dpi)
      throws IOException {
    assertThat(pictures).hasSameSizeAs(labels);
    List<Path> enlarged = new ArrayList<>();
    for (Path picture : pictures) {
      Drawn drawn = Drawn.read(picture, scale);
      assertThat(drawn.width()).isCloseTo(template.width(), within(EXACT));
      assertThat(drawn.height()).isCloseTo(template.height(), within(EXACT));
      for (TemplateElement element : template.elements()) {
        if (element.kind().symbol()) {
          standsWhereItShould(drawn, element, LabelDrawing.dot(dpi));
        }
      }
      enlarged.add(drawn.enlarged(Path.of(picture.toString().replace(".png", "-large.png"))));
    }
    List<List<Symbol>> read = OtherReaders.zxingWasm(enlarged);
    for (int i = 0; i < labels.size(); i++) {
      String code = labels.get(i).code().text();
      List<Symbol> expected = new ArrayList<>();
      for (TemplateElement element : template.elements()) {
        switch (element.kind()) {
          case MATRIX -> expected.add(new Symbol("DataMatrix", code));
          case LINEAR -> expected.add(new Symbol("Code128", code));
          case TEXT, FIXED, LINE, MARK -> {}
        }
      }
      assertThat(read.get(i))
          .as("label %s of %s", i, enlarged.get(i))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private void standsWhereItShould(Drawn drawn, TemplateElement element, double dot) {
    double module = LabelDrawing.module(element.module(), dot);
    var grid = LabelDrawing.grid(element.kind(), labels.getFirst().code());
    double width = grid.width() * module;
    double height = element.kind() == ElementKind.MATRIX ? width : element.height();
    double around = 0.3;
    Bounds ink =
        drawn.ink(
            element.x() - around, element.y() - around, width + 2 * around, height + 2 * around);
    assertThat(ink.left()).isCloseTo(element.x(), within(EXACT));
    assertThat(ink.top()).isCloseTo(element.y(), within(EXACT));
    assertThat(ink.right()).isCloseTo(element.x() + width, within(EXACT));
    assertThat(ink.bottom()).isCloseTo(element.y() + height, within(EXACT));
  }
}
