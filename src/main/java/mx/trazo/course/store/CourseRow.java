package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import mx.trazo.course.Course;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Milestone;
import mx.trazo.turnaround.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is read, from its own table or from the facts of the other rooms; 1 is yes,
 * because databases differ in what a comparison is.
 */
@Introspected
record CourseRow(
    String orderedTestId,
    String orderId,
    String facilityId,
    String laboratoryId,
    String testCode,
    Instant orderedAt,
    int goesOn,
    int delivered,
    int rejected,
    @Nullable Instant collectedAt,
    @Nullable Instant dispatchedAt,
    @Nullable Instant pickedUpAt,
    @Nullable Instant receivedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant accessionedAt,
    @Nullable Instant preparedAt,
    @Nullable Instant measuredAt,
    @Nullable Instant readAt,
    @Nullable Instant releasedAt,
    @Nullable Instant viewedAt) {

  Course course() {
    Map<Milestone, Instant> times = new EnumMap<>(Milestone.class);
    put(times, Milestone.COLLECTED, collectedAt);
    put(times, Milestone.DISPATCHED, dispatchedAt);
    put(times, Milestone.PICKED_UP, pickedUpAt);
    put(times, Milestone.RECEIVED, receivedAt);
    put(times, Milestone.ACCEPTED, acceptedAt);
    put(times, Milestone.ACCESSIONED, accessionedAt);
    put(times, Milestone.PREPARED, preparedAt);
    put(times, Milestone.MEASURED, measuredAt);
    put(times, Milestone.READ, readAt);
    put(times, Milestone.RELEASED, releasedAt);
    put(times, Milestone.VIEWED, viewedAt);
    return new Course(
        new OrderedTestId(orderedTestId),
        new OrderId(orderId),
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        testCode,
        orderedAt,
        goesOn == 1,
        delivered == 1,
        new Timeline(times, rejected == 1));
  }

  private static void put(Map<Milestone, Instant> times, Milestone one, @Nullable Instant at) {
    if (at != null) {
      times.put(one, at);
    }
  }
}
