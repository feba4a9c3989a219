package mx.trazo.specimen.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.oned.Code128Writer;
import java.util.BitSet;
import java.util.Map;

/** Turns codes into modules. */
public final class LabelSymbols {
  private LabelSymbols() {}

  /** DataMatrix ECC 200, square: 14 × 14 modules for every code of ours. */
  public static SymbolGrid dataMatrix(LabelCode code) {
    BitMatrix matrix =
        new DataMatrixWriter()
            .encode(
                code.text(),
                BarcodeFormat.DATA_MATRIX,
                0,
                0,
                Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE));
    return grid(matrix);
  }

  /**
   * Code 128: subset C for the digits, 101 modules for a container and 123 with a letter before
   * them.
   */
  public static SymbolGrid code128(LabelCode code) {
    BitMatrix matrix =
        new Code128Writer()
            .encode(code.text(), BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
    return grid(matrix);
  }

  /** Code 128 of a text that is no code of ours, for trying out a reader. */
  static SymbolGrid code128(String text) {
    return grid(
        new Code128Writer()
            .encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0)));
  }

  /** DataMatrix of a text that is no code of ours, for trying out a reader. */
  static SymbolGrid dataMatrix(String text) {
    return grid(
        new DataMatrixWriter()
            .encode(
                text,
                BarcodeFormat.DATA_MATRIX,
                0,
                0,
                Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE)));
  }

  private static SymbolGrid grid(BitMatrix matrix) {
    var dark = new BitSet(matrix.getWidth() * matrix.getHeight());
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        dark.set(y * matrix.getWidth() + x, matrix.get(x, y));
      }
    }
    return new SymbolGrid(matrix.getWidth(), matrix.getHeight(), dark);
  }
}
