package mx.trazo.boot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens when, so that everything is written down in the order of time. */
final class DemoPlan {
  private final List<Step> steps = new ArrayList<>();

  private record Step(Duration ago, Runnable what) {}

  /** Something happens so many hours before now. */
  void add(double hoursAgo, Runnable what) {
    steps.add(new Step(Duration.ofMinutes(Math.round(hoursAgo * 60)), what));
  }

  /** Lets all of it happen. */
  void liveThrough(DemoClock clock, Instant now) {
    steps.sort(Comparator.comparing(Step::ago).reversed());
    for (Step step : steps) {
      clock.set(now.minus(step.ago()));
      step.what().run();
    }
  }
}
