package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows when something is due and whether it is late. Screens, exchange, reports
 * and alerts read it; nothing else compares times.
 */
public final class Clock {
  private Clock() {}

  /**
   * Reads a clock.
   *
   * <p>A pause that touches the time before the due time moves the due time by its length; a pause
   * that begins afterwards cannot make late work punctual. Pauses may overlap; time is taken off
   * once. What lies outside start and stop does not count.
   *
   * @param stoppedAt when the work was done, or null while it is open
   * @param now the moment of reading; of no consequence once the clock has stopped
   */
  public static ClockReading read(
      Promise promise,
      Instant startedAt,
      @Nullable Instant stoppedAt,
      List<Pause> pauses,
      Instant now) {
    Instant read = stoppedAt != null ? stoppedAt : now;
    Instant end = read.isBefore(startedAt) ? startedAt : read;
    Instant due = promise.from(startedAt);
    Duration paused = Duration.ZERO;
    for (Span span : within(startedAt, end, pauses)) {
      Duration length = Duration.between(span.from(), span.to());
      paused = paused.plus(length);
      if (!span.from().isAfter(due)) {
        due = due.plus(length);
      }
    }
    return new ClockReading(
        due,
        Duration.between(startedAt, end),
        paused,
        Duration.between(end, due),
        end.isAfter(due),
        stoppedAt != null);
  }

  /** The pauses cut to the time between start and end, joined where they touch, in order. */
  private static List<Span> within(Instant start, Instant end, List<Pause> pauses) {
    var spans = new ArrayList<Span>();
    pauses.stream()
        .map(pause -> cut(start, end, pause))
        .filter(span -> span.from().isBefore(span.to()))
        .sorted(Comparator.comparing(Span::from))
        .forEach(span -> {
          if (!spans.isEmpty() && !span.from().isAfter(spans.getLast().to())) {
            Span last = spans.removeLast();
            spans.add(new Span(last.from(), later(last.to(), span.to())));
          } else {
            spans.add(span);
          }
        });
    return spans;
  }

  private static Span cut(Instant start, Instant end, Pause pause) {
    Instant from = later(start, pause.from());
    Instant to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
    return new Span(from, to);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private record Span(Instant from, Instant to) {}
}
