package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Facts;

/** Looks once at each promise whose time has passed, and tells when it was broken. */
@Singleton
public class WatchPromises {
  private static final int AT_ONCE = 200;

  private final TurnaroundStore store;
  private final Facts facts;
  private final InstantSource clock;

  /** What it looks at and whom it tells. */
  public WatchPromises(TurnaroundStore store, Facts facts, InstantSource clock) {
    this.store = store;
    this.facts = facts;
    this.clock = clock;
  }

  /** Looks at some; answers how many, so that the caller goes on until none is left. */
  @Transactional
  public int watch() {
    Instant now = clock.instant();
    List<TurnaroundClock> passed = store.lockPassed(now, AT_ONCE);
    store.looked(passed.stream().map(TurnaroundClock::test).toList());
    for (TurnaroundClock each : passed) {
      each.read(now)
          .filter(ClockReading::late)
          .ifPresent(reading ->
              facts.tell(
                  new PromiseBroken(
                      each.test(),
                      each.order(),
                      each.facility(),
                      each.laboratory(),
                      reading.due())));
    }
    return passed.size();
  }
}
