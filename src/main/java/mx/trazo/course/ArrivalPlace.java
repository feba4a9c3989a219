package mx.trazo.course;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.kernel.SpecimenId;

/** Where a page of arrivals ends, so that the next goes on after it. */
public record ArrivalPlace(Instant arrivedAt, SpecimenId container) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,17})\\.([0-9A-HJKMNP-TV-Z]{26})");

  /** As it stands in an address: microseconds since 1970 and the container. */
  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, arrivedAt) + "." + container.value();
  }

  /** Reads an address; empty when it is none of ours. */
  public static Optional<ArrivalPlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new ArrivalPlace(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                new SpecimenId(parts.group(2))))
        : Optional.empty();
  }
}
