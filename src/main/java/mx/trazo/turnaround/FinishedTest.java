package mx.trazo.turnaround;

import java.time.Instant;

/**
 * A test that was released, as the forecast learns from it.
 *
 * @param test its code in the catalogue
 * @param timeline when it came how far, as far as was recorded
 */
public record FinishedTest(String test, Timeline timeline) {
  /** Refuses a test that nobody released. */
  public FinishedTest {
    if (timeline.find(Milestone.RELEASED).isEmpty()) {
      throw new IllegalArgumentException("not released");
    }
  }

  /** When it was released. */
  public Instant releasedAt() {
    return timeline.find(Milestone.RELEASED).orElseThrow();
  }
}
