package mx.trazo.course;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.OrderedTestId;

/** Where a page of courses ends, so that the next begins after it. */
public record CoursePlace(Instant since, OrderedTestId test) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,17})\\.([0-9A-HJKMNP-TV-Z]{26})");

  /** As it stands in an address: microseconds since 1970 and the test. */
  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, since) + "." + test.value();
  }

  /** Reads an address; empty when it is none of ours. */
  public static Optional<CoursePlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new CoursePlace(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                new OrderedTestId(parts.group(2))))
        : Optional.empty();
  }
}
