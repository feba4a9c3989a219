package mx.trazo.specimen.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code for telephones, which read it better than a DataMatrix: an address on paper, with a
 * quarter of it spare for stains and folds. A reader needs four light modules around it.
 *
 * @param size modules in a row and in a column
 * @param runs the dark modules
 */
public record QrCode(int size, List<Run> runs) {
  /** Copies the runs. */
  public QrCode {
    runs = List.copyOf(runs);
  }

  /** Dark modules side by side: column of the first, row counted from the top, and how many. */
  public record Run(int x, int y, int length) {}

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException when it is too long to be read off paper
   */
  public static QrCode of(String text) {
    if (text.isEmpty() || text.length() > 300) {
      throw new IllegalArgumentException("no text for a code on paper");
    }
    BitMatrix matrix = encode(text);
    var runs = new ArrayList<Run>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y)) {
          x++;
        }
        if (x > from) {
          runs.add(new Run(from, y, x - from));
        }
        x++;
      }
    }
    return new QrCode(matrix.getWidth(), runs);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  0,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.Q));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
