package mx.trazo.web.laboratory;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.ReadClockSets;

/**
 * Whether a board shows something else than a moment ago. It is asked once for all screens of a
 * facility, and only as often as they look.
 */
@Singleton
class BoardPulse {
  private final ReadClockSets sets;
  private final InstantSource clock;
  private final Duration every;
  private final ConcurrentMap<String, Beat> last = new ConcurrentHashMap<>();

  BoardPulse(
      ReadClockSets sets, InstantSource clock, @Value("${trazo.board.every:10s}") Duration every) {
    this.sets = sets;
    this.clock = clock;
    this.every = every;
  }

  private record Beat(Instant at, String figures) {}

  /** How often a screen looks. */
  Duration every() {
    return every;
  }

  /** The figures of the actor's board as a text; two texts that differ are two boards. */
  String figures(Actor actor) {
    String whose = ReadWorkboard.seesNetwork(actor) ? "" : actor.facility().value();
    Instant now = clock.instant();
    Beat before = last.get(whose);
    if (before != null && before.at().plus(every.dividedBy(2)).isAfter(now)) {
      return before.figures();
    }
    String figures =
        sets.countByTest(actor, DueWork.viewOf(actor), DueLine.SOON) instanceof Outcome.Done<?> done
            ? done.value().toString()
            : "";
    last.put(whose, new Beat(now, figures));
    return figures;
  }
}
