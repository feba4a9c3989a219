package mx.trazo.specimen.label.template;

import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelPen.Align;
import mx.trazo.specimen.label.SymbolGrid;

/** One thing that is settled and only has to be put on paper; millimetres from the corner. */
sealed interface Ink {

  /**
   * A line of text.
   *
   * @param x left edge of what is written
   * @param baseline where its letters stand
   * @param width of what is written
   * @param left left edge of its box
   * @param room width of its box
   * @param size points
   * @param stretch horizontal, 1 is natural
   * @param light white, on something dark
   */
  record Words(
      String text,
      double x,
      double baseline,
      double width,
      double left,
      double room,
      Align align,
      double size,
      double stretch,
      boolean bold,
      boolean light)
      implements Ink {}

  /**
   * A symbol; x and y stand on whole dots and the module is so many dots wide.
   *
   * @param kind MATRIX or LINEAR
   * @param row the height of a row of modules
   */
  record Symbol(
      ElementKind kind,
      LabelCode code,
      SymbolGrid grid,
      double x,
      double y,
      double module,
      double row)
      implements Ink {}

  /** A dark rectangle. */
  record Block(double x, double y, double width, double height) implements Ink {}
}
