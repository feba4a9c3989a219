package mx.trazo.turnaround;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of clocks ends, so that the next begins after it.
 *
 * @param at due time of an open clock, end of a finished one; null for one without a promise
 */
public record ClockPlace(@Nullable Instant at, OrderedTestId test) {
  private static final Pattern TEXT = Pattern.compile("(-|[0-9]{1,17})\\.([0-9A-HJKMNP-TV-Z]{26})");

  /** As it stands in an address: microseconds since 1970 and the test. */
  public String text() {
    return (at == null ? "-" : ChronoUnit.MICROS.between(Instant.EPOCH, at)) + "." + test.value();
  }

  /** Reads an address; empty when it is none of ours. */
  public static Optional<ClockPlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String at = parts.group(1);
    return Optional.of(
        new ClockPlace(
            at.equals("-") ? null : Instant.EPOCH.plus(Long.parseLong(at), ChronoUnit.MICROS),
            new OrderedTestId(parts.group(2))));
  }
}
