package mx.trazo.web.laboratory;

import java.util.List;
import java.util.Optional;
import mx.trazo.turnaround.ClockSetStore.HourCount;
import org.jspecify.annotations.Nullable;

/**
 * Hours around the promised one: from so many hours from now until so many, negative when they are
 * past; null has no end.
 */
public record DueSpan(@Nullable Integer from, @Nullable Integer until) {
  /** All of time, in order; the promise ends between two of them. */
  public static final List<DueSpan> ALL =
      List.of(
          new DueSpan(null, -48),
          new DueSpan(-48, -24),
          new DueSpan(-24, -12),
          new DueSpan(-12, -4),
          new DueSpan(-4, 0),
          new DueSpan(0, 4),
          new DueSpan(4, 8),
          new DueSpan(8, 12),
          new DueSpan(12, 24),
          new DueSpan(24, 48),
          new DueSpan(48, 72),
          new DueSpan(72, null));

  /** Reads an address; empty when it is none of these. */
  static Optional<DueSpan> read(@Nullable String text) {
    return ALL.stream().filter(span -> span.text().equals(text)).findFirst();
  }

  /** As it stands in an address. */
  public String text() {
    return (from == null ? "" : from) + "_" + (until == null ? "" : until);
  }

  /** Whether the promise has passed. */
  public boolean past() {
    return until != null && until <= 0;
  }

  /** How many of these fall due in it. */
  public long count(List<HourCount> hours) {
    return hours.stream()
        .filter(
            one -> (from == null || one.hour() >= from) && (until == null || one.hour() < until))
        .mapToLong(HourCount::number)
        .sum();
  }
}
