package mx.trazo.specimen.label;

import java.util.BitSet;

/**
 * A barcode as light and dark modules, without its quiet zone. A Code 128 has one row; a reader
 * needs ten light modules beside it, and one around a DataMatrix.
 *
 * @param width modules in a row
 * @param height rows
 * @param dark the dark modules, row after row
 */
public record SymbolGrid(int width, int height, BitSet dark) {
  /** Copies the modules. */
  public SymbolGrid {
    dark = (BitSet) dark.clone();
  }

  /** The modules; a copy. */
  @Override
  public BitSet dark() {
    return (BitSet) dark.clone();
  }

  /** Calls back for each longest run of dark modules in a row. */
  public void forEachRun(RunVisitor visitor) {
    for (int y = 0; y < height; y++) {
      int end = (y + 1) * width;
      int from = dark.nextSetBit(y * width);
      while (from >= 0 && from < end) {
        int to = Math.min(dark.nextClearBit(from), end);
        visitor.run(from - y * width, y, to - from);
        from = dark.nextSetBit(to);
      }
    }
  }

  /** Sees a run of dark modules. */
  @FunctionalInterface
  public interface RunVisitor {
    /** Column, row and length, in modules. */
    void run(int x, int y, int length);
  }
}
