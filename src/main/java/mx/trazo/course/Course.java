package mx.trazo.course;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Milestone;
import mx.trazo.turnaround.PhaseTimes;
import mx.trazo.turnaround.Timeline;

/**
 * The way of one ordered test.
 *
 * @param hospital which asked for it
 * @param orderedAt when it came on record
 * @param goesOn whether somebody still has something to do with it
 * @param delivered whether the bench has given it out of its hands, if it ever had it
 */
public record Course(
    OrderedTestId test,
    OrderId order,
    FacilityId hospital,
    FacilityId laboratory,
    String testCode,
    Instant orderedAt,
    boolean goesOn,
    boolean delivered,
    Timeline timeline) {

  /** Where the time went. */
  public PhaseTimes phases() {
    return PhaseTimes.of(timeline);
  }

  /** What it waits for; empty when it is over. */
  public Optional<Stand> stand() {
    return goesOn ? Stand.after(reached().orElse(null), delivered) : Optional.empty();
  }

  /** Since when. */
  public Instant since() {
    return reached().flatMap(timeline::find).orElse(orderedAt);
  }

  private Optional<Milestone> reached() {
    return Arrays.stream(Milestone.values())
        .filter(timeline.times()::containsKey)
        .reduce((_, later) -> later);
  }
}
