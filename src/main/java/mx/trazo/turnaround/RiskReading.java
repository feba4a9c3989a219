package mx.trazo.turnaround;

import java.time.Duration;
import java.util.Optional;

/**
 * What the forecast says of an open test at one moment, and on what it rests.
 *
 * @param remaining time to the due time; negative when late
 * @param outlook how long such tests still took; empty when too few are known
 */
public record RiskReading(Risk risk, Duration remaining, Optional<Outlook> outlook) {
  /** Weighs what is left against that percentile of what such tests still took. */
  static RiskReading of(Duration remaining, Optional<Outlook> outlook, int percent) {
    return new RiskReading(weigh(remaining, outlook, percent), remaining, outlook);
  }

  private static Risk weigh(Duration remaining, Optional<Outlook> outlook, int percent) {
    if (remaining.isNegative()) {
      return Risk.LATE;
    }
    return outlook
        .map(left -> remaining.compareTo(left.within(percent)) < 0 ? Risk.AT_RISK : Risk.ON_TRACK)
        .orElse(Risk.NO_FORECAST);
  }

  /** The share of such tests that would miss the due time from here; empty without a forecast. */
  public Optional<Double> missed() {
    return outlook.map(left -> left.longerThan(remaining));
  }
}
