package mx.trazo.specimen.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF whose pages have exactly the size of the paper and that asks not to be scaled. The same
 * labels give the same bytes.
 */
public final class LabelDocument implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final LabelFont font;

  private LabelDocument() throws IOException {
    document.setDocumentId(0L);
    var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    font = LabelFont.embed(document);
  }

  /** Draws a document. */
  @FunctionalInterface
  public interface Drawing {
    /** Adds the pages. */
    void draw(LabelDocument document) throws IOException;
  }

  /** Draws on one page. */
  @FunctionalInterface
  public interface PageDrawing {
    /** Fills the page; a pen is made for each label. */
    void draw(PenRack pens) throws IOException;
  }

  /** Gives pens for the labels of one page. */
  @FunctionalInterface
  public interface PenRack {
    /** A pen for the label whose upper left corner stands there, millimetres. */
    LabelPen at(double left, double top);
  }

  /** The bytes of a document that exists only in memory. */
  public static byte[] bytes(Drawing drawing) {
    try (var labels = new LabelDocument();
        var out = new ByteArrayOutputStream()) {
      drawing.draw(labels);
      labels.document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("label document not drawn", e);
    }
  }

  /** Adds a page of a size in millimetres. */
  public void page(double width, double height, PageDrawing drawing) throws IOException {
    var page =
        new PDPage(
            new PDRectangle((float) (width / LabelFont.POINT), (float) (height / LabelFont.POINT)));
    document.addPage(page);
    try (var stream = new PDPageContentStream(document, page)) {
      drawing.draw((left, top) -> new LabelPen(stream, font, height, left, top));
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
