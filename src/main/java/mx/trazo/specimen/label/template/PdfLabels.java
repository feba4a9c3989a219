package mx.trazo.specimen.label.template;

import java.io.IOException;
import java.util.List;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelDocument;
import mx.trazo.specimen.label.LabelPen;

/** Labels as a PDF: one page per label, exactly of the template's size. */
public final class PdfLabels {
  private PdfLabels() {}

  /** Labels in the order given. */
  public static byte[] pages(LabelTemplate template, List<LabelContent> contents) {
    double dot = LabelDrawing.dot(template.dpi());
    return LabelDocument.bytes(document -> {
      for (LabelContent content : contents) {
        List<Ink> ink = LabelDrawing.of(template, content, dot);
        document.page(template.width(), template.height(), pens -> put(pens.at(0, 0), ink));
      }
    });
  }

  private static void put(LabelPen pen, List<Ink> inks) throws IOException {
    for (Ink ink : inks) {
      switch (ink) {
        case Ink.Words w when w.light() ->
            pen.light(w.text(), w.x(), w.baseline(), w.size(), w.stretch());
        case Ink.Words w ->
            pen.line(w.text(), w.x(), w.baseline(), w.size(), w.stretch(), w.bold());
        case Ink.Symbol s -> pen.modules(s.grid(), s.x(), s.y(), s.module(), s.row());
        case Ink.Block b -> pen.box(b.x(), b.y(), b.width(), b.height());
      }
    }
  }
}
