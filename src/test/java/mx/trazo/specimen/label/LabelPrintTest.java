package mx.trazo.specimen.label;

import static com.google.zxing.BarcodeFormat.CODE_128;
import static com.google.zxing.BarcodeFormat.DATA_MATRIX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.trazo.specimen.label.LabelCode.BoxCode;
import mx.trazo.specimen.label.LabelCode.ControlCode;
import mx.trazo.specimen.label.LabelCode.SpecimenCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPrintTest {
  private static final Path OUT = Path.of("target", "labels");
  private static final double POINT = 25.4 / 72;

  @ParameterizedTest
  @ValueSource(ints = {203, 300})
  void both_symbols_of_every_label_on_a_sheet_are_read_back_from_pixels(int dpi)
      throws IOException {
    List<LabelContent> labels = AwkwardLabels.thirty();
    PrintedPage page = PrintedPage.of(LabelSheet.letter(labels), 0, dpi);
    page.save(OUT.resolve("sheet-" + dpi + ".png"));
    for (int i = 0; i < labels.size(); i++) {
      int row = i / 4;
      PrintedPage label = page.part(7.95 + i % 4 * 50, 14.7 + row * 25, 50, 25);
      String code = labels.get(i).code().text();
      assertThat(label.part(40.5, 0.4, 9.3, 8.4).read(DATA_MATRIX)).isEqualTo(code);
      assertThat(label.part(0, 12.4, 33, 8.4).read(CODE_128)).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {203, 300})
  void every_stock_is_read_back_from_pixels(int dpi) throws IOException {
    for (LabelStock stock : containerStocks()) {
      List<LabelContent> labels = AwkwardLabels.thirty();
      byte[] pdf = LabelPdf.pages(stock, labels);
      for (int i = 0; i < labels.size(); i += 3) {
        PrintedPage label = PrintedPage.of(pdf, i, dpi);
        if (i == 3) {
          label.save(OUT.resolve(stock + "-" + dpi + ".png"));
        }
        String code = labels.get(i).code().text();
        assertThat(matrix(stock, label).read(DATA_MATRIX)).as("%s %s", stock, i).isEqualTo(code);
        if (stock.linear()) {
          assertThat(label.part(0, 12.4, 33, 8.4).read(CODE_128)).isEqualTo(code);
        }
      }
    }
  }

  private static PrintedPage matrix(LabelStock stock, PrintedPage label) {
    return switch (stock) {
      case TUBE_50X25 -> label.part(40.5, 0.4, 9.3, 8.4);
      case SLIDE_22X22 -> label.part(0.5, 0.5, 8.9, 8.9);
      case CASSETTE_28X7 -> label.part(0, 0, 7, 7);
      case FLAG_50X12 -> label.part(2, 2, 8.1, 8.1);
      case BOX_100X50, BOX_100X150 -> label.part(81, 29, 16, 15);
    };
  }

  @Test
  void nothing_is_drawn_outside_the_paper_or_over_the_symbols_quiet_zones() throws IOException {
    for (LabelContent content : AwkwardLabels.thirty()) {
      PrintedPage tube = PrintedPage.of(LabelPdf.single(LabelStock.TUBE_50X25, content), 0, 300);
      assertThat(tube.part(0, 0, 50, 0.7).dark()).isZero();
      assertThat(tube.part(0, 24.4, 50, 0.6).dark()).isZero();
      assertThat(tube.part(0, 0, 1, 25).dark()).isZero();
      assertThat(tube.part(49.2, 0, 0.8, 25).dark()).isZero();
      assertThat(tube.part(1.2, 12.9, 2.4, 7.6).dark()).as("left quiet zone").isZero();
      assertThat(tube.part(29.5, 12.9, 2.4, 7.6).dark()).as("right quiet zone").isZero();
      assertThat(tube.part(41.6, 0.8, 7.6, 0.6).dark()).as("over the matrix").isZero();
      assertThat(tube.part(41.5, 0.8, 0.7, 8).dark()).as("beside the matrix").isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(LabelStock.class)
  void a_page_has_exactly_the_size_of_its_stock(LabelStock stock) throws IOException {
    byte[] pdf =
        containerStocks().contains(stock)
            ? LabelPdf.single(stock, AwkwardLabels.thirty().getFirst())
            : box(stock == LabelStock.BOX_100X150).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle size = document.getPage(0).getMediaBox();
      assertThat(size.getWidth() * POINT).isCloseTo(stock.width(), within(0.01));
      assertThat(size.getHeight() * POINT).isCloseTo(stock.height(), within(0.01));
    }
  }

  @Test
  void the_text_of_a_label_can_be_read_and_surnames_are_whole() throws IOException {
    List<LabelContent> labels = AwkwardLabels.thirty();
    assertThat(words(labels.get(0)))
        .contains("García Núñez, María Fernanda", "Nac. 14/03/1950", "IHQ mama", "HG Ensenada");
    assertThat(words(labels.get(1))).contains("Ñáñez Güemes, Íñigo");
    assertThat(words(labels.get(2))).contains("Pérez^Prieto, Ana~Luz", "R1");
    assertThat(words(labels.get(3))).contains("De la Torre y Villaseñor de los Monteros");
    assertThat(words(labels.get(14))).contains("□□□ Wang");
    assertThat(words(labels.get(17))).contains("Café Nuñez");
    assertThat(words(labels.get(21))).contains("^XA^FO10,10^FDmalo^FS^XZ");
    for (LabelContent label : labels) {
      assertThat(words(label)).contains(label.code().grouped());
    }
  }

  @Test
  void sixty_letters_of_surname_survive_on_every_stock() throws IOException {
    LabelContent label = AwkwardLabels.thirty().get(10);
    for (LabelStock stock : List.of(LabelStock.TUBE_50X25, LabelStock.FLAG_50X12)) {
      String words = words(stock, label).replace("\n", "").replace(" ", "");
      assertThat(words).as("%s", stock).contains(label.surnames());
    }
  }

  @Test
  void the_same_labels_give_the_same_bytes() {
    List<LabelContent> labels = AwkwardLabels.thirty();
    assertThat(LabelSheet.a4(labels)).isEqualTo(LabelSheet.a4(labels));
  }

  @Test
  void a_sheet_goes_on_on_the_next_page() throws IOException {
    List<LabelContent> labels =
        java.util.stream.Stream.generate(AwkwardLabels::thirty)
            .limit(2)
            .flatMap(List::stream)
            .toList();
    for (byte[] pdf : List.of(LabelSheet.letter(labels), LabelSheet.a4(labels))) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_label_of_a_box_is_read_back_from_pixels(boolean un3373) throws IOException {
    BoxLabel box = box(un3373);
    for (int dpi : new int[] {203, 300}) {
      PrintedPage page = PrintedPage.of(box.pdf(), 0, dpi);
      page.save(OUT.resolve(box.stock() + "-" + dpi + ".png"));
      assertThat(page.part(0, 29.5, 66, 13.4).read(CODE_128)).isEqualTo(box.code().text());
      assertThat(matrix(box.stock(), page).read(DATA_MATRIX)).isEqualTo(box.code().text());
    }
    String words = words(box.pdf()).replace("\n", " ");
    assertThat(words).contains("Hospital General de Ensenada", "CIBIOR");
    assertThat(words.contains("UN3373")).isEqualTo(un3373);
    assertThat(words.contains("SUSTANCIA BIOLÓGICA, CATEGORÍA B")).isEqualTo(un3373);
  }

  @Test
  void symbols_have_the_sizes_that_the_stocks_were_made_for() {
    SpecimenCode specimen = new SpecimenCode(LabelNumber.of(26, 123_456_789));
    assertThat(LabelSymbols.code128(specimen).width()).isEqualTo(101);
    assertThat(LabelSymbols.dataMatrix(specimen).width()).isEqualTo(14);
    for (LabelCode code :
        List.of(new BoxCode(LabelNumber.of(26, 5)), new ControlCode(ControlOrder.UNDO))) {
      assertThat(LabelSymbols.code128(code).width()).isEqualTo(123);
      assertThat(LabelSymbols.dataMatrix(code).width()).isEqualTo(14);
    }
  }

  static BoxLabel box(boolean un3373) {
    return new BoxLabel(
        new BoxCode(LabelNumber.of(26, 90_210)),
        "Hospital General de Ensenada",
        "Ensenada, Baja California",
        "Centro de Investigación Biomédica y de Oncología de Referencia (CIBIOR)",
        "Puebla, Puebla",
        un3373,
        un3373 ? "R1" : "");
  }

  static List<LabelStock> containerStocks() {
    return List.of(
        LabelStock.TUBE_50X25,
        LabelStock.SLIDE_22X22,
        LabelStock.CASSETTE_28X7,
        LabelStock.FLAG_50X12);
  }

  private static String words(LabelContent content) throws IOException {
    return words(LabelStock.TUBE_50X25, content);
  }

  private static String words(LabelStock stock, LabelContent content) throws IOException {
    return words(LabelPdf.single(stock, content));
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
