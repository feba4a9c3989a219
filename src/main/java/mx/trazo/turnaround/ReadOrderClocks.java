package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/** What was promised of the tests of one order, and how it stands. */
@Singleton
public class ReadOrderClocks {
  private final TurnaroundStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadOrderClocks(TurnaroundStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * One promise.
   *
   * @param startedAt when the laboratory accepted the sample
   */
  public record Line(Instant startedAt, ClockReading reading) {}

  /** The promises of an order of the actor's, by test; tests without one are missing. */
  @Transactional
  public Map<OrderedTestId, Line> read(Actor actor, OrderId order) {
    Instant now = clock.instant();
    var lines = new LinkedHashMap<OrderedTestId, Line>();
    for (TurnaroundClock one : store.listOf(actor.scope(), order)) {
      one.read(now).ifPresent(reading -> lines.put(one.test(), new Line(one.startedAt(), reading)));
    }
    return lines;
  }
}
