package mx.trazo.turnaround.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import mx.trazo.turnaround.Spread;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;

/**
 * How long cases took, in seconds, in steps of less than one percent: so it can be kept, and added
 * to others, without the cases.
 *
 * <p>As bytes it is a pair for each step that has cases: how much higher the step is than the one
 * before, and how many cases it has; both as numbers of seven bits a byte, lowest first. The
 * library's own format begins with forty bytes and reads into a histogram of its own, which for a
 * cell of some cases costs more than the cases themselves.
 */
final class Durations {
  private static final int DIGITS = 2;
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private final AbstractHistogram histogram = new IntCountsHistogram(DIGITS);

  void add(Duration taken) {
    histogram.recordValue(taken.toSeconds());
  }

  /** Adds the cases that {@link #bytes} wrote. */
  void add(byte[] written) {
    ByteBuffer in = ByteBuffer.wrap(written);
    long step = 0;
    while (in.hasRemaining()) {
      step += number(in);
      histogram.recordValueWithCount(step, number(in));
    }
  }

  void add(Durations others) {
    histogram.add(others.histogram);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    long last = 0;
    for (HistogramIterationValue each : histogram.recordedValues()) {
      long step = histogram.lowestEquivalentValue(each.getValueIteratedTo());
      write(step - last, out);
      write(each.getCountAtValueIteratedTo(), out);
      last = step;
    }
    return out.toByteArray();
  }

  /** Empty when there is no case. */
  Optional<Spread> spread() {
    long cases = histogram.getTotalCount();
    return cases == 0
        ? Optional.empty()
        : Optional.of(new Spread(cases, within(50), within(90), within(95)));
  }

  private Duration within(double percent) {
    return Duration.ofSeconds(histogram.getValueAtPercentile(percent));
  }

  private static void write(long number, ByteArrayOutputStream out) {
    long left = number;
    while (left > LOW) {
      out.write((int) (left & LOW) | MORE);
      left >>>= 7;
    }
    out.write((int) left);
  }

  private static long number(ByteBuffer in) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      number |= (long) (next & LOW) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
