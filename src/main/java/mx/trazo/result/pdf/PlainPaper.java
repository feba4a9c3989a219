package mx.trazo.result.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper of letter pages in the typeface of the reports, for whoever only has words and rules. */
public final class PlainPaper {
  private PlainPaper() {}

  /**
   * Writes one.
   *
   * @param title of the file
   * @param content draws from the top of the first page on
   * @param foot draws the foot of a page, the first of which is 1, when all of them are known
   * @return the PDF
   */
  public static byte[] write(
      String title, Consumer<PdfSheet> content, ObjIntConsumer<PdfSheet> foot) {
    try (var document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage("es-MX");
      try (var sheet = new PdfSheet(document, new PdfFonts(document), () -> {})) {
        sheet.newPage();
        content.accept(sheet);
        sheet.finish(page -> foot.accept(sheet, page));
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
