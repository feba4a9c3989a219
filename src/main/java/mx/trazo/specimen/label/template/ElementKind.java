package mx.trazo.specimen.label.template;

/** What an element of a label is. */
public enum ElementKind {
  /** Text of the container, see {@link TextSource}. */
  TEXT,
  /** The same words on every label. */
  FIXED,
  /** The code as a DataMatrix. */
  MATRIX,
  /** The code as a Code 128. */
  LINEAR,
  /** A straight line: a dark rectangle as wide and high as it says. */
  LINE,
  /** R1, R2 and so on, light on dark, on copies only; at the right edge of its box. */
  MARK;

  /** Whether letters stand in it. */
  public boolean written() {
    return this == TEXT || this == FIXED || this == MARK;
  }

  /** Whether a scanner reads it. */
  public boolean symbol() {
    return this == MATRIX || this == LINEAR;
  }
}
