package mx.trazo.web.hospital;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWhereabouts;
import mx.trazo.tracking.Whereabouts;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.ReadUsualTime;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.UsualTime;

/** What a hospital waits for longer than it was promised, and what can honestly be said of it. */
@Singleton
class LateWork {
  private static final Duration SOON = Duration.ofHours(4);
  private static final Duration WINDOW = Duration.ofDays(1);
  private static final int MOST = 50;

  private final ReadClocks clocks;
  private final ReadWhereabouts whereabouts;
  private final ReadUsualTime usualTime;

  LateWork(ReadClocks clocks, ReadWhereabouts whereabouts, ReadUsualTime usualTime) {
    this.clocks = clocks;
    this.whereabouts = whereabouts;
    this.usualTime = usualTime;
  }

  /** Everything late of the actor's hospital, the longest promised first. */
  List<LateLine> of(Actor actor) {
    return switch (clocks.read(actor, ClockView.HOSPITAL, SOON, WINDOW, MOST)) {
      case Outcome.Refused<ReadClocks.Overview> _ -> List.of();
      case Outcome.Done<ReadClocks.Overview>(var overview) ->
          lines(actor, overview.urgent(), overview.readAt());
    };
  }

  private List<LateLine> lines(Actor actor, List<TurnaroundClock> open, Instant now) {
    List<TurnaroundClock> late =
        open.stream().filter(one -> one.read(now).filter(ClockReading::late).isPresent()).toList();
    if (late.isEmpty()) {
      return List.of();
    }
    List<OrderId> orders = late.stream().map(TurnaroundClock::order).distinct().toList();
    Map<OrderedTestId, Whereabouts> places = whereabouts.read(actor, orders);
    Map<String, Optional<UsualTime>> usual = new HashMap<>();
    var lines = new ArrayList<LateLine>();
    for (TurnaroundClock one : late) {
      Whereabouts place = places.get(one.test());
      ClockReading reading = one.read(now).orElse(null);
      if (place != null && reading != null) {
        Optional<UsualTime> time =
            usual.computeIfAbsent(
                one.laboratory().value() + one.testCode(),
                _ -> usualTime.read(one.laboratory(), one.testCode()));
        lines.add(
            new LateLine(
                place,
                one.startedAt(),
                reading,
                time,
                time.flatMap(known -> known.expected(one.startedAt(), now))));
      }
    }
    return List.copyOf(lines);
  }

  /** What is late of one order, by test. */
  Map<OrderedTestId, LateLine> of(Actor actor, OrderId order) {
    Map<OrderedTestId, LateLine> lines = new HashMap<>();
    of(actor).stream()
        .filter(line -> line.place().order().equals(order))
        .forEach(line -> lines.put(line.place().test(), line));
    return lines;
  }
}
