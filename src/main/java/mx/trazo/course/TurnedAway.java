package mx.trazo.course;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * A sample that a laboratory did not accept; nothing of whose it is.
 *
 * @param label the number on it
 * @param reason why, or null when none was told
 */
public record TurnedAway(
    SpecimenId container,
    OrderId order,
    String label,
    String designation,
    String form,
    FacilityId hospital,
    FacilityId laboratory,
    Instant arrivedAt,
    @Nullable String reason) {}
