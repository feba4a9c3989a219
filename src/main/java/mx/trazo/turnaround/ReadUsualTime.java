package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;

/** How long a laboratory has usually taken lately, for whoever waits for it. */
@Singleton
public class ReadUsualTime {
  private static final Duration WINDOW = Duration.ofDays(30);

  private final TurnaroundStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadUsualTime(TurnaroundStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** For one test in the last thirty days; empty when too few were finished. */
  @Transactional
  public Optional<UsualTime> read(FacilityId laboratory, String testCode) {
    return UsualTime.of(store.listTaken(laboratory, testCode, clock.instant().minus(WINDOW)));
  }
}
