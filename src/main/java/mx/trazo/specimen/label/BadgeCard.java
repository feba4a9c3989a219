package mx.trazo.specimen.label;

import java.io.IOException;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.TextFit.Room;

/**
 * The badge of a person in the size of a bank card (ISO/IEC 7810 ID-1). It says who; the PIN that
 * proves it stands nowhere.
 *
 * @param code its number
 * @param name of the person
 * @param place where they work
 */
public record BadgeCard(LabelCode.UserCode code, String name, String place) {
  private static final double WIDTH = 85.6;
  private static final double HEIGHT = 53.98;
  private static final double MARGIN = 5;

  /** 0.93 mm at 300 dpi: read through a plastic sleeve. */
  private static final int MATRIX_DOTS = 11;

  /** One page, exactly of the card's size. */
  public byte[] pdf() {
    return LabelDocument.bytes(
        document -> document.page(WIDTH, HEIGHT, pens -> draw(pens.at(0, 0))));
  }

  private void draw(LabelPen pen) throws IOException {
    double width = WIDTH - 2 * MARGIN;
    pen.text(LabelWords.word("badge"), MARGIN, 4, new Room(width, 4, 1, 9, 7), false, Align.LEFT);
    pen.stroke(MARGIN, 8.6, WIDTH - MARGIN, 8.6, 0.25);
    pen.text(name, MARGIN, 11, new Room(width, 14, 2, 18, 10), true, Align.LEFT);
    pen.symbol(LabelSymbols.dataMatrix(code), WIDTH - MARGIN - 15, 31, MATRIX_DOTS, 0);
    pen.text(place, MARGIN, 28.5, new Room(50, 9, 2, 10, 7), false, Align.LEFT);
    pen.text(code.grouped(), MARGIN, 38.5, new Room(50, 5, 1, 12, 9), true, Align.LEFT);
    pen.text(
        LabelWords.word("badge.proof"), MARGIN, 44, new Room(50, 6, 2, 7.5, 6), false, Align.LEFT);
  }
}
