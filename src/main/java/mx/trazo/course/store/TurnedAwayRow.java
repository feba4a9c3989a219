package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.course.TurnedAway;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

@Introspected
record TurnedAwayRow(
    String containerId,
    String orderId,
    String labelNumber,
    String designation,
    String formCode,
    String facilityId,
    String laboratoryId,
    Instant arrivedAt,
    @Nullable String reason) {

  TurnedAway sample() {
    return new TurnedAway(
        new SpecimenId(containerId),
        new OrderId(orderId),
        labelNumber,
        designation,
        formCode,
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        arrivedAt,
        reason);
  }
}
