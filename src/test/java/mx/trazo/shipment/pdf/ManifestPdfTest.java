package mx.trazo.shipment.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The paper that goes with a box, read back. */
class ManifestPdfTest {
  private static final LabelCode.BoxCode BOX = new LabelCode.BoxCode(LabelNumber.of(26, 417));

  private static byte[] paper(int containers) {
    var paper =
        ManifestPdf.titled("Relación de envío", BOX)
            .subtitle("Sin nombres de pacientes. Horas de Tijuana.")
            .fact("Envía", "Hospital General de Ensenada", "Ensenada, Baja California")
            .fact("Recibe", "Centro de Investigación Biomédica de Oriente", "Puebla, Puebla")
            .fact("Bultos", "1")
            .fact("Responsable y teléfono", "QFB Ana Ríos, 646 555 0101")
            .columns("Etiqueta", "Muestra", "Tipo", "Estudio", "Viable hasta");
    for (int i = 0; i < containers; i++) {
      paper.row(
          new LabelCode.SpecimenCode(LabelNumber.of(26, 1000 + i)).grouped(),
          "A" + i,
          "Un tipo de muestra con un nombre que no cabe en su columna",
          "IHC-MAMA",
          "—");
    }
    return paper.signatures("Entrega", "Transporta", "Recibe").pdf(containers + " en total");
  }

  @Test
  void every_container_stands_on_it_over_as_many_pages_as_it_takes() throws Exception {
    try (PDDocument document = Loader.loadPDF(paper(60))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Relación de envío", BOX.grouped(), "60 en total", "1 / 2", "2 / 2")
          .contains("Envía", "Baja California", "Entrega");
      for (int i = 0; i < 60; i++) {
        assertThat(text)
            .contains(new LabelCode.SpecimenCode(LabelNumber.of(26, 1000 + i)).grouped());
      }
    }
  }

  @Test
  void both_symbols_of_the_box_are_read_from_the_paper() throws Exception {
    try (PDDocument document = Loader.loadPDF(paper(3))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(page, "png", pictures.resolve("relacion-de-envio.png").toFile());
      int height = page.getHeight() / 6;
      int right = page.getWidth() - 270;
      BufferedImage matrix = page.getSubimage(right, 60, 260, height - 60);
      BufferedImage linear =
          page.getSubimage(page.getWidth() / 2, 60, right - 850 + 170, height - 60);
      assertThat(new DataMatrixReader().decode(bitmap(matrix)).getText()).isEqualTo(BOX.text());
      assertThat(new Code128Reader().decode(bitmap(linear)).getText()).isEqualTo(BOX.text());
    }
  }

  private static BinaryBitmap bitmap(BufferedImage image) {
    return new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
  }
}
