package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows when something is due and whether it is late. Screens, exchange, reports
 * and alerts read it; nothing else compares times.
 *
 * <p>Elapsed, net and paused time are times on the wall and add up. What the promise counts can be
 * less: working hours only, from the opening after a missed cut-off. The due time is the first
 * moment by which the promised amount has been counted outside pauses; work is late after it, not
 * at it.
 */
public final class Clock {
  private Clock() {}

  /**
   * Reads the clock of a test under a policy, be it its own or another that might have applied.
   *
   * @return empty when what starts the clock has not happened, and for a rejected sample, which has
   *     no turnaround
   */
  public static Optional<ClockReading> read(
      TurnaroundPolicy policy, Timeline timeline, List<Pause> pauses, Instant now) {
    return timeline
        .find(policy.start().milestone())
        .filter(_ -> !timeline.rejected())
        .map(started ->
            read(
                policy.promise(),
                started,
                timeline.find(policy.stop().milestone()).orElse(null),
                pauses,
                now));
  }

  /**
   * Reads a clock.
   *
   * <p>A pause that touches the time before the due time moves the due time on by as much of it as
   * the promise would have counted, and at least to its own end; a pause that begins afterwards
   * cannot make late work punctual. Pauses may overlap; time is taken off once. What lies outside
   * start and stop does not count, and a reason that the promise does not allow stops nothing.
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
    Instant countsFrom = promise.countsFrom(startedAt);
    Instant due = promise.from(startedAt);
    Duration paused = Duration.ZERO;
    for (Span span : within(startedAt, end, heeded(promise, pauses))) {
      paused = paused.plus(Duration.between(span.from(), span.to()));
      if (!span.from().isAfter(due)) {
        Duration lost =
            promise.countedBetween(later(countsFrom, span.from()), later(countsFrom, span.to()));
        due = later(promise.afterCounting(due, lost), span.to());
      }
    }
    boolean late = end.isAfter(due);
    return new ClockReading(
        countsFrom,
        due,
        Duration.between(startedAt, end),
        paused,
        Duration.between(end, due),
        late,
        stoppedAt != null,
        stoppedAt == null && !late && lasts(heeded(promise, pauses), end),
        pauses.stream().filter(pause -> !promise.pauses().containsKey(pause.reason())).toList());
  }

  private static List<Pause> heeded(Promise promise, List<Pause> pauses) {
    return pauses.stream().filter(pause -> promise.pauses().containsKey(pause.reason())).toList();
  }

  private static boolean lasts(List<Pause> pauses, Instant end) {
    return pauses.stream()
        .anyMatch(
            pause -> !pause.from().isAfter(end) && (pause.to() == null || pause.to().isAfter(end)));
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
