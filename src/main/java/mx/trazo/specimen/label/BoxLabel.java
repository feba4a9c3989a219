package mx.trazo.specimen.label;

import java.io.IOException;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.TextFit.Room;

/**
 * The label of a box: where from, where to, its number; no name of a patient.
 *
 * @param code its number
 * @param from the sending facility
 * @param fromPlace municipality and state
 * @param to the receiving facility
 * @param toPlace municipality and state
 * @param un3373 whether the box carries biological substances of category B; the mark is then drawn
 *     in the size that packing instruction 650 asks: 50 mm a side, letters of 6 mm
 * @param mark empty, or the mark of a reprint
 */
public record BoxLabel(
    LabelCode.BoxCode code,
    String from,
    String fromPlace,
    String to,
    String toPlace,
    boolean un3373,
    String mark) {
  /** 0.423 mm at 300 dpi: read from half a metre. */
  private static final int LINEAR_DOTS = 5;

  private static final int MATRIX_DOTS = 10;
  private static final double SIDE = 50;

  /** Capitals of a little more than 6 mm, points. */
  private static final double LETTERS = 6.1 / LabelFont.CAPITAL / LabelFont.POINT;

  /** What it is printed on. */
  public LabelStock stock() {
    return un3373 ? LabelStock.BOX_100X150 : LabelStock.BOX_100X50;
  }

  /** One page, exactly of the stock's size. */
  public byte[] pdf() {
    LabelStock stock = stock();
    return LabelDocument.bytes(
        document -> document.page(stock.width(), stock.height(), pens -> draw(pens.at(0, 0))));
  }

  private void draw(LabelPen pen) throws IOException {
    facility(pen, "from", from, fromPlace, 2.5);
    pen.stroke(4, 14.7, 96, 14.7, 0.25);
    facility(pen, "to", to, toPlace, 16.2);
    pen.stroke(4, 28.4, 96, 28.4, 0.25);
    pen.symbol(
        LabelSymbols.code128(code), 4 + 10 * LINEAR_DOTS * LabelPen.DOT, 30, LINEAR_DOTS, 12.5);
    pen.symbol(LabelSymbols.dataMatrix(code), 83, 30.5, MATRIX_DOTS, 0);
    pen.text(code.grouped(), 4, 43.9, new Room(60.5, 6, 1, 15, 12), true, Align.CENTRE);
    pen.text(LabelWords.word("box"), 66, 44.6, new Room(21, 5, 1, 11, 8), false, Align.LEFT);
    pen.mark(mark, 96, 43.6, 5, 11);
    if (un3373) {
      transportMark(pen);
    }
  }

  private static void facility(LabelPen pen, String word, String name, String place, double y)
      throws IOException {
    pen.text(LabelWords.word(word), 4, y + 0.4, new Room(12, 5, 1, 9, 9), false, Align.LEFT);
    pen.text(name, 15, y, new Room(81, 8.2, 2, 15, 7), true, Align.LEFT);
    pen.text(place, 15, y + 8.7, new Room(81, 3.2, 1, 8.5, 6.5), false, Align.LEFT);
  }

  private static void transportMark(LabelPen pen) throws IOException {
    double centre = 88;
    pen.diamond(50, centre, SIDE, 2);
    pen.text("UN3373", 26, centre - 3.05, new Room(48, 9, 1, LETTERS, LETTERS), true, Align.CENTRE);
    pen.text(
        LabelWords.word("un3373"),
        2,
        127.5,
        new Room(96, 20, 2, LETTERS, LETTERS),
        true,
        Align.CENTRE);
  }
}
