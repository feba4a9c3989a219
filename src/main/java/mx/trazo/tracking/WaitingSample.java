package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * A sample that waits: at the hospital to be packed, or at the laboratory for the hospital.
 *
 * @param viableUntil until when it can be tested at all, or null when it does not age
 */
public record WaitingSample(
    SpecimenId specimen,
    OrderId order,
    FacilityId laboratory,
    LabelNumber label,
    String designation,
    String formCode,
    @Nullable Instant collectedAt,
    @Nullable Instant viableUntil) {}
