package mx.trazo.turnaround;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share with its denominator.
 *
 * @param part how many of them
 * @param of how many there were
 */
public record Rate(long part, long of) {
  /** Of fewer than this no percentage is told. */
  public static final int FEWEST = 10;

  private static final double Z95 = 1.959963984540054;

  /** Refuses a part that is more than the whole. */
  public Rate {
    if (part < 0 || part > of) {
      throw new IllegalArgumentException("no such share");
    }
  }

  /** Between which percentages the rate behind the figures lies in 95 of 100 cases. */
  public record Interval(BigDecimal low, BigDecimal high) {}

  /** Whether there are enough for a percentage. */
  public boolean enough() {
    return of >= FEWEST;
  }

  /** Percent with one decimal; empty when there are too few. */
  public Optional<BigDecimal> percent() {
    return enough() ? Optional.of(percent((double) part / of)) : Optional.empty();
  }

  /** Wilson's interval, which also holds for few and for all or none; empty when there are none. */
  public Optional<Interval> interval() {
    if (of == 0) {
      return Optional.empty();
    }
    double share = (double) part / of;
    double zz = Z95 * Z95 / of;
    double middle = share + zz / 2;
    double half = Z95 * Math.sqrt(share * (1 - share) / of + zz / (4 * of));
    return Optional.of(
        new Interval(
            percent(Math.max(0, (middle - half) / (1 + zz))),
            percent(Math.min(1, (middle + half) / (1 + zz)))));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
  }
}
