package mx.trazo.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One way to write a figure, so that equal values are equal records. */
final class Decimals {
  private Decimals() {}

  /**
   * The figure without trailing zeros and never in powers of ten.
   *
   * @throws IllegalArgumentException when it has more decimals than allowed
   */
  static BigDecimal tidy(BigDecimal figure, int decimals) {
    BigDecimal bare = figure.stripTrailingZeros();
    if (bare.scale() > decimals) {
      throw new IllegalArgumentException("more decimals than can be measured");
    }
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }
}
