package mx.trazo.specimen.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.trazo.specimen.label.OtherReaders.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we print, others read: not only the library that drew it. */
class LabelPrintIT {
  private static final Path OUT = Path.of("target", "labels-it");

  @ParameterizedTest
  @ValueSource(ints = {203, 300})
  void zbarimg_reads_every_bar_code_of_a_sheet(int dpi) throws IOException {
    List<LabelContent> labels = AwkwardLabels.thirty();
    PrintedPage page = PrintedPage.of(LabelSheet.letter(labels), 0, dpi);
    for (int i = 0; i < labels.size(); i++) {
      int row = i / 4;
      Path label =
          page.part(7.95 + i % 4 * 50, 14.7 + row * 25, 50, 25)
              .save(OUT.resolve("zbar-" + dpi + "-" + i + ".png"));
      assertThat(OtherReaders.zbar(label))
          .as("label %s at %s dpi", i, dpi)
          .containsExactly(labels.get(i).code().text());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {203, 300})
  void zxing_wasm_reads_every_matrix_of_a_whole_sheet_at_once(int dpi) throws IOException {
    List<LabelContent> labels = AwkwardLabels.thirty();
    Path sheet =
        PrintedPage.of(LabelSheet.a4(labels), 0, dpi).save(OUT.resolve("a4-" + dpi + ".png"));
    List<Symbol> symbols = OtherReaders.zxingWasm(sheet);
    assertThat(texts(symbols, "DataMatrix")).containsExactlyInAnyOrderElementsOf(codes(labels));
    if (dpi == 300) {
      assertThat(texts(symbols, "Code128")).containsExactlyInAnyOrderElementsOf(codes(labels));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SLIDE_22X22,203",
    "SLIDE_22X22,300",
    "CASSETTE_28X7,203",
    "CASSETTE_28X7,300",
    "FLAG_50X12,203",
    "FLAG_50X12,300",
    "TUBE_50X25,300"
  })
  void zxing_wasm_reads_the_small_stocks(LabelStock stock, int dpi) throws IOException {
    LabelContent content = AwkwardLabels.thirty().get(3);
    Path label =
        PrintedPage.of(LabelPdf.single(stock, content), 0, dpi)
            .save(OUT.resolve(stock + "-" + dpi + ".png"));
    assertThat(texts(OtherReaders.zxingWasm(label), "DataMatrix"))
        .containsExactly(content.code().text());
  }

  @Test
  void both_read_the_label_of_a_box() throws IOException {
    BoxLabel box = LabelPrintTest.box(true);
    Path label = PrintedPage.of(box.pdf(), 0, 203).save(OUT.resolve("box.png"));
    assertThat(OtherReaders.zbar(label)).containsExactly(box.code().text());
    assertThat(OtherReaders.zxingWasm(label))
        .containsExactlyInAnyOrder(
            new Symbol("DataMatrix", box.code().text()), new Symbol("Code128", box.code().text()));
  }

  private static List<String> codes(List<LabelContent> labels) {
    return labels.stream().map(label -> label.code().text()).toList();
  }

  private static List<String> texts(List<Symbol> symbols, String format) {
    return symbols.stream().filter(s -> s.format().equals(format)).map(Symbol::text).toList();
  }
}
