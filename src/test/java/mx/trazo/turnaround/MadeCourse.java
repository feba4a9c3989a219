package mx.trazo.turnaround;

import java.time.Instant;

/** The whole way of a made test, as only the one who made it knows it from the beginning. */
record MadeCourse(String test, Timeline timeline, Instant acceptedAt, Instant due) {
  Instant releasedAt() {
    return timeline.find(Milestone.RELEASED).orElseThrow();
  }

  boolean late() {
    return releasedAt().isAfter(due);
  }

  FinishedTest finished() {
    return new FinishedTest(test, timeline);
  }
}
