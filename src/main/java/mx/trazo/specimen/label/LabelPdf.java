package mx.trazo.specimen.label;

import java.util.List;

/** Labels for a printer with the stock in it: one page per label, exactly of its size. */
public final class LabelPdf {
  private LabelPdf() {}

  /** One label. */
  public static byte[] single(LabelStock stock, LabelContent content) {
    return pages(stock, List.of(content));
  }

  /**
   * Labels in the order given.
   *
   * @param stock not one of boxes, which have {@link BoxLabel}
   */
  public static byte[] pages(LabelStock stock, List<LabelContent> contents) {
    return LabelDocument.bytes(document -> {
      for (LabelContent content : contents) {
        document.page(
            stock.width(),
            stock.height(),
            pens -> new LabelLayout(pens.at(0, 0), content).draw(stock));
      }
    });
  }
}
