package mx.trazo.result.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.result.Amendment;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.ReportDocument;
import mx.trazo.result.ReportStatus;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
  private static final ReportDocument BREAST =
      SampleReports.of(SampleReports.breast(), ReportStatus.FINAL, 1, null);

  private static byte[] print(String name, ReportDocument document) throws IOException {
    byte[] pdf = new ReportPdf("https://trazo.example").print(document);
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
    return pdf;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void says_who_what_when_and_by_whom() throws IOException {
    assertThat(text(print("mama", BREAST)))
        .contains("PRUEBA DE LA CRUZ, MARÍA ÑANDÚ", "SABC560626MDFLRN01", "26 de junio de 1956")
        .contains("Hospital General de Ensenada", "Dr. Ezequiel Montaño Ríos", "BI-RADS 4C")
        .contains("Receptor de estrógeno", "90 % de núcleos", "Allred 8", "Positivo")
        .contains("2+", "Equívoco", "Requiere hibridación in situ")
        .contains("No concluyente: ISH pendiente", "Luminal B, HER2 negativo", "SG2013-20-20")
        .contains("aceptada con nota. Isquemia fría de 95 minutos", "más de una hora sin fijar")
        .contains("Dr. Néstor Güemes Arriaga", "Cédula profesional 7654321")
        .contains("2 de marzo de 2026, 09:44 h", "UTC-06:00")
        .contains("7K2M-R9XW-40T3", "Página 1 de 2", "FINAL");
  }

  @Test
  void a_block_that_was_not_read_is_listed_as_one() throws IOException {
    var one = new IhcValues(((IhcValues) SampleReports.breast()).blocks().subList(0, 1));
    ReportDocument document = SampleReports.of(one, ReportStatus.FINAL, 1, null);
    String unread = "No se leyó para este informe";
    assertThat(text(print("sin-lectura", document))).containsOnlyOnce(unread);
    assertThat(text(print("mama", BREAST))).doesNotContain(unread);
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    assertThat(new ReportPdf("https://trazo.example").print(BREAST))
        .isEqualTo(new ReportPdf("https://trazo.example").print(BREAST));
  }

  @Test
  void a_telephone_reads_the_code() throws Exception {
    try (PDDocument document = Loader.loadPDF(print("mama", BREAST))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      BufferedImage corner = page.getSubimage(page.getWidth() * 3 / 4, 0, page.getWidth() / 4, 400);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));
      assertThat(new QRCodeReader().decode(bitmap).getText())
          .isEqualTo("https://trazo.example/verificar/" + SampleReports.CODE);
    }
  }

  @Test
  void an_amendment_is_marked_with_its_reason_and_what_it_replaces() throws IOException {
    var amendment =
        new Amendment(
            AmendmentKind.CORRECTED, "Se intercambiaron los bloques A1 y A2 al capturar.");
    var document = SampleReports.of(SampleReports.breast(), ReportStatus.CORRECTED, 2, amendment);
    assertThat(text(print("corregido", document)))
        .contains("INFORME CORREGIDO", "Motivo: Se intercambiaron los bloques A1 y A2")
        .contains("Sustituye a la versión 1, liberada el 1 de marzo de 2026", "Versión 2");
  }

  @Test
  void a_draft_says_that_it_is_one() throws IOException {
    var document = SampleReports.of(SampleReports.breast(), ReportStatus.PRELIMINARY, 1, null);
    assertThat(text(print("borrador", document)))
        .contains("BORRADOR SIN LIBERAR", "Pendiente", "VALIDADO, SIN LIBERAR");
  }

  @Test
  void an_immunophenotype_lists_its_markers_over_pages_with_the_patients_name() throws IOException {
    byte[] pdf =
        print(
            "fenotipo", SampleReports.of(SampleReports.leukaemia(45), ReportStatus.FINAL, 1, null));
    assertThat(pages(pdf)).isEqualTo(3);
    String text = text(pdf);
    assertThat(text)
        .contains("cyCD79a", "98.5 %", "12.4 × 10³/µL", "ALOT + BCP-ALL v2")
        .contains("Leucemia linfoblástica aguda de precursores B", "Página 3 de 3");
    assertThat(text.split("PRUEBA DE LA CRUZ", -1)).hasSize(4);
  }

  @Test
  void no_letter_of_a_page_runs_over_another() throws IOException {
    var amended =
        SampleReports.of(
            SampleReports.breast(),
            ReportStatus.CORRECTED,
            2,
            new Amendment(AmendmentKind.CORRECTED, "Se revisó de nuevo."));
    for (ReportDocument document :
        List.of(
            amended, SampleReports.of(SampleReports.leukaemia(45), ReportStatus.FINAL, 1, null))) {
      assertThat(overlaps(print("encimado", document))).isEmpty();
    }
  }

  /** Letters that begin before the one to their left ends, on the same line, by page. */
  private static List<String> overlaps(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Map<Integer, List<TextPosition>> lines = new TreeMap<>();
        var stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition letter) {
                lines
                    .computeIfAbsent(Math.round(letter.getYDirAdj()), _ -> new ArrayList<>())
                    .add(letter);
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        for (List<TextPosition> line : lines.values()) {
          line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
          for (int i = 1; i < line.size(); i++) {
            TextPosition left = line.get(i - 1);
            if (left.getXDirAdj() + left.getWidthDirAdj() > line.get(i).getXDirAdj() + 0.5) {
              found.add(page + ": " + left + line.get(i));
            }
          }
        }
      }
    }
    return found;
  }

  @Test
  void a_short_immunophenotype_fits_two_pages() throws IOException {
    byte[] pdf =
        print(
            "fenotipo9", SampleReports.of(SampleReports.leukaemia(9), ReportStatus.FINAL, 1, null));
    assertThat(pages(pdf)).isLessThanOrEqualTo(2);
  }

  @Test
  void strange_characters_neither_fail_nor_vanish() throws IOException {
    IhcBlock plain = ((IhcValues) SampleReports.breast()).blocks().getFirst();
    var block =
        new IhcBlock(
            plain.specimen(),
            plain.estrogen(),
            plain.progesterone(),
            plain.her2(),
            plain.ki67(),
            "Uso de ≥ 10 % 中\u202e\u0007 " + "palabramuylarga".repeat(40),
            plain.confirmed());
    var document = SampleReports.of(new IhcValues(List.of(block)), ReportStatus.FINAL, 1, null);
    assertThat(text(print("raro", document))).contains("≥ 10 % □");
  }
}
