package mx.trazo.turnaround.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.turnaround.TallyFinished;

/** Adds what was finished since. */
@Singleton
class TallyOnSchedule {
  private static final int MOST_TURNS = 1_000;

  /**
   * After an import much is to be added, and the more at once the fewer cells are written twice.
   */
  private static final int AT_ONCE = 5_000;

  private final TallyFinished tally;

  TallyOnSchedule(TallyFinished tally) {
    this.tally = tally;
  }

  @Scheduled(
      initialDelay = "${trazo.turnaround.tally-every:10s}",
      fixedDelay = "${trazo.turnaround.tally-every:10s}")
  void tally() {
    for (int i = 0; i < MOST_TURNS && tally.tally(AT_ONCE) > 0; i++) {
      // until nothing is left that nobody added
    }
  }
}
