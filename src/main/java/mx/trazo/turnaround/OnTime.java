package mx.trazo.turnaround;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was kept of the promise for one test.
 *
 * @param promised finished work that had a promise: the denominator
 * @param kept of those, finished by the due time
 * @param unpromised finished work without a promise, which counts nowhere
 */
public record OnTime(String testCode, long promised, long kept, long unpromised) {
  /** Percent kept with one decimal; empty when nothing was finished. */
  public Optional<BigDecimal> percent() {
    return promised == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(kept * 100)
                .divide(BigDecimal.valueOf(promised), 1, RoundingMode.HALF_UP));
  }
}
