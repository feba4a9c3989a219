package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;

/**
 * The laboratory rejected a container and asks the hospital for a new sample.
 *
 * @param reason code of the reason
 */
public record ContainerRejected(
    SpecimenId container,
    OrderId order,
    FacilityId facility,
    FacilityId laboratory,
    String reason,
    Instant rejectedAt)
    implements Fact {}
