package mx.trazo.result.pdf;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import mx.trazo.result.ReportDocument;
import mx.trazo.result.ReportPaper;
import mx.trazo.result.Signature;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Draws a report on letter paper; the same report always gives the same bytes. */
@Singleton
public class ReportPdf implements ReportPaper {
  private final String verifyAt;

  /**
   * Nothing is kept between two reports.
   *
   * @param publicUrl address under which Trazo is reached from outside, for the code that a
   *     telephone reads; empty when there is none, and then the code alone is printed
   */
  public ReportPdf(@Value("${trazo.public-url:}") String publicUrl) {
    verifyAt = publicUrl.isEmpty() ? "" : publicUrl.replaceAll("/+$", "") + "/verificar/";
  }

  @Override
  public byte[] print(ReportDocument document) {
    try (var pdf = new PDDocument()) {
      describe(pdf, document);
      new ReportLayout(pdf, document, verifyAt).draw();
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument pdf, ReportDocument document) {
    var words = new ReportWords(document.zone());
    Signature released = document.version().released();
    Instant made = released == null ? document.version().entered().at() : released.at();
    var about = new PDDocumentInformation();
    // no personal data: the title of a file ends up in windows, tabs and lists of downloads
    about.setTitle(
        words.of("report.file", document.verificationCode(), document.version().number()));
    about.setAuthor(document.laboratory().name());
    about.setProducer("Trazo");
    about.setCreationDate(GregorianCalendar.from(made.atZone(document.zone())));
    pdf.setDocumentInformation(about);
    pdf.getDocumentCatalog().setLanguage("es-MX");
    var preferences = new PDViewerPreferences(pdf.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
    // PDFBox otherwise makes the file's id out of the clock
    pdf.setDocumentId(made.toEpochMilli() ^ ((long) document.verificationCode().hashCode() << 20));
  }
}
