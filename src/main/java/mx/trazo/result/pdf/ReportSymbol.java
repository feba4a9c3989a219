package mx.trazo.result.pdf;

import mx.trazo.specimen.label.QrCode;

/** The code that a telephone reads to check a report. */
final class ReportSymbol {
  private ReportSymbol() {}

  /** Draws a QR code in a square whose upper left corner is given. */
  static void draw(PdfSheet sheet, String text, float left, float top, float side) {
    QrCode code = QrCode.of(text);
    float module = side / code.size();
    sheet.draw(stream -> {
      stream.setNonStrokingColor(Style.INK);
      for (QrCode.Run run : code.runs()) {
        stream.addRect(
            left + run.x() * module, top - (run.y() + 1) * module, run.length() * module, module);
      }
      stream.fill();
    });
  }
}
