package mx.trazo.turnaround.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.turnaround.WatchPromises;

/** Looks for promises whose time has passed. */
@Singleton
class WatchOnSchedule {
  private static final int MOST_TURNS = 100;

  private final WatchPromises watch;

  WatchOnSchedule(WatchPromises watch) {
    this.watch = watch;
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "${trazo.turnaround.watch-every:10s}")
  void watch() {
    for (int i = 0; i < MOST_TURNS && watch.watch() > 0; i++) {
      // until nothing is left that nobody looked at
    }
  }
}
