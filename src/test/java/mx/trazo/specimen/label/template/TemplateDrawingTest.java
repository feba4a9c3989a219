package mx.trazo.specimen.label.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.trazo.specimen.label.AwkwardLabels;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPdf;
import mx.trazo.specimen.label.LabelStock;
import mx.trazo.specimen.label.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class TemplateDrawingTest {
  private static final Pattern FIELD = Pattern.compile("\\^FH_\\^FD([^\\^]*)\\^FS");
  private static final Pattern COMMAND = Pattern.compile("\\^(A0|[A-Z]{2})");
  private static final Pattern HEXADECIMAL = Pattern.compile("_([0-9A-F]{2})");

  static Stream<LabelStock> stocks() {
    return StandardTemplates.STOCKS.stream();
  }

  @ParameterizedTest
  @MethodSource("stocks")
  void the_networks_templates_look_as_labels_always_did(LabelStock stock) throws IOException {
    List<LabelContent> labels = AwkwardLabels.thirty();
    byte[] before = LabelPdf.pages(stock, labels);
    byte[] now = PdfLabels.pages(StandardTemplates.of(stock), labels);
    for (int i = 0; i < labels.size(); i += 4) {
      Drawn old = page(before, i);
      Drawn drawn = page(now, i);
      int dark = 0;
      int apart = 0;
      for (int y = 0; y < old.image().getHeight(); y++) {
        for (int x = 0; x < old.image().getWidth(); x++) {
          dark += old.dark(x, y) ? 1 : 0;
          apart += old.dark(x, y) == drawn.dark(x, y) ? 0 : 1;
        }
      }
      assertThat(apart).as("label %s of %s dots", i, dark).isLessThan(dark / 20);
    }
  }

  private static Drawn page(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Drawn(
          new PDFRenderer(document).renderImageWithDPI(page, 300, ImageType.GRAY), 300 / 25.4);
    }
  }

  @ParameterizedTest
  @MethodSource("stocks")
  void nothing_that_people_wrote_becomes_a_command_of_the_printer(LabelStock stock) {
    for (LabelContent label : AwkwardLabels.thirty()) {
      String zpl = zpl(stock, label);
      assertThat(zpl).doesNotContain("~").matches("[\\x20-\\x7E\\n]+");
      assertThat(zpl.split("\\^XA", -1)).hasSize(2);
      assertThat(COMMAND.matcher(zpl).results().map(m -> m.group(1)).collect(Collectors.toSet()))
          .isSubsetOf(
              "XA", "CI", "LH", "LS", "PW", "LL", "FT", "FO", "FB", "A0", "FR", "FH", "FD", "FS",
              "GF", "GB", "BX", "BY", "BC", "PQ", "XZ");
      assertThat(zpl.chars().filter(c -> c == '^').count())
          .as("every caret begins a command")
          .isEqualTo(COMMAND.matcher(zpl).results().count());
    }
  }

  @ParameterizedTest
  @MethodSource("stocks")
  void names_with_accents_carets_tildes_and_sixty_letters_survive(LabelStock stock) {
    List<LabelContent> labels = AwkwardLabels.thirty();
    for (int i : List.of(0, 1, 2, 3, 6, 20, 23, 24)) {
      assertThat(String.join(" ", fields(zpl(stock, labels.get(i)))))
          .contains(labels.get(i).surnames());
    }
    String joined = String.join("", fields(zpl(stock, labels.get(10))));
    assertThat(joined).contains(labels.get(10).surnames());
    assertThat(fields(zpl(stock, labels.get(2)))).contains("R1");
  }

  @Test
  void what_the_typeface_of_a_printer_may_lack_leaves_as_a_picture() {
    LabelContent russian = AwkwardLabels.thirty().get(12);
    String zpl = zpl(LabelStock.TUBE_50X25, russian);
    assertThat(zpl).contains("^GFA,");
    assertThat(fields(zpl)).noneMatch(f -> f.contains("Петрова"));
    assertThat(zpl(LabelStock.TUBE_50X25, AwkwardLabels.thirty().get(0))).doesNotContain("^GFA");
    LabelContent backslash = AwkwardLabels.thirty().get(21);
    assertThat(zpl(LabelStock.TUBE_50X25, backslash)).contains("^GFA,").doesNotContain("\\");
  }

  @ParameterizedTest
  @MethodSource("stocks")
  void the_svg_has_the_size_of_the_paper_and_no_foreign_element(LabelStock stock) throws Exception {
    for (LabelContent label : AwkwardLabels.thirty()) {
      String svg = SvgLabel.of(StandardTemplates.of(stock), label, label.surnames());
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
      assertThat(root.getAttribute("width")).isEqualTo((int) stock.width() + "mm");
      assertThat(root.getAttribute("height")).isEqualTo((int) stock.height() + "mm");
      var inside = root.getElementsByTagName("*");
      for (int i = 0; i < inside.getLength(); i++) {
        assertThat(inside.item(i).getNodeName()).isIn("title", "rect", "text", "path");
      }
    }
    String svg =
        SvgLabel.of(StandardTemplates.of(stock), AwkwardLabels.thirty().getFirst(), "muestra");
    assertThat(svg).contains(">García Núñez,");
  }

  @Test
  void measures_are_those_of_the_typeface_that_is_embedded() {
    assertThat(Typeface.width("Hernández", 10)).isCloseTo(17.25, within(0.02));
    assertThat(Typeface.width("", 10)).isZero();
    assertThat(Typeface.outline("H").getBounds2D().getHeight()).isCloseTo(0.729, within(0.05));
  }

  private static String zpl(LabelStock stock, LabelContent label) {
    return new String(
        ZplLabels.of(StandardTemplates.of(stock), List.of(label), 300), StandardCharsets.US_ASCII);
  }

  /** What a printer would write, field by field. */
  private static List<String> fields(String zpl) {
    List<String> fields = new ArrayList<>();
    Matcher found = FIELD.matcher(zpl);
    while (found.find()) {
      var bytes = new ByteArrayOutputStream();
      String field = found.group(1);
      for (int i = 0; i < field.length(); i++) {
        Matcher hex = HEXADECIMAL.matcher(field).region(i, field.length());
        if (hex.lookingAt()) {
          bytes.write(Integer.parseInt(hex.group(1), 16));
          i += 2;
        } else {
          bytes.write(field.charAt(i));
        }
      }
      fields.add(bytes.toString(StandardCharsets.UTF_8));
    }
    return fields;
  }
}
