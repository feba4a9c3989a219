package mx.trazo.turnaround;

import java.time.Duration;
import java.util.Locale;

/**
 * What became of the tests that a rule warned of, each test counted once.
 *
 * @param right warned of before the due time, and late
 * @param wrong warned of, and in time after all
 * @param missed late without a warning before the due time
 * @param lead sum of the time from the first warning to the due time, of those that were right
 */
record Warnings(int right, int wrong, int missed, Duration lead) {
  static final Warnings NONE = new Warnings(0, 0, 0, Duration.ZERO);

  Warnings and(Warnings other) {
    return new Warnings(
        right + other.right, wrong + other.wrong, missed + other.missed, lead.plus(other.lead));
  }

  double precision() {
    return (double) right / (right + wrong);
  }

  double recall() {
    return (double) right / (right + missed);
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  Duration meanLead() {
    return right == 0 ? Duration.ZERO : lead.dividedBy(right);
  }

  String line(String rule) {
    return String.format(
        Locale.ROOT,
        "  %-22s precision %5.1f %%  recall %5.1f %%  F1 %.3f  lead %5.1f h  (%d right, %d wrong, %d missed)",
        rule,
        100 * precision(),
        100 * recall(),
        f1(),
        meanLead().toMinutes() / 60.0,
        right,
        wrong,
        missed);
  }
}
