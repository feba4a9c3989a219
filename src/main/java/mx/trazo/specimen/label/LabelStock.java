package mx.trazo.specimen.label;

/** The papers labels are printed on, in millimetres. */
public enum LabelStock {
  /** Tubes, jars and packages: near the 2 × 1 in of CLSI AUTO12. */
  TUBE_50X25(50, 25, true),
  /** Slides, solvent-proof. */
  SLIDE_22X22(22, 22, false),
  /** The slanted face of a cassette. */
  CASSETTE_28X7(28, 7, false),
  /** A flag around a small paediatric tube. */
  FLAG_50X12(50, 12, false),
  /** A box without a transport mark. */
  BOX_100X50(100, 50, true),
  /** A box with the UN3373 mark in its legal size. */
  BOX_100X150(100, 150, true);

  private final double width;
  private final double height;
  private final boolean linear;

  LabelStock(double width, double height, boolean linear) {
    this.width = width;
    this.height = height;
    this.linear = linear;
  }

  /** Millimetres. */
  public double width() {
    return width;
  }

  /** Millimetres. */
  public double height() {
    return height;
  }

  /** Whether a Code 128 has room beside the DataMatrix that every stock carries. */
  public boolean linear() {
    return linear;
  }
}
