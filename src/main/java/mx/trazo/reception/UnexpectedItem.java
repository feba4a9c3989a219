package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * A container that came without being on the open box's manifest.
 *
 * @param shipment the box that was open, or null when none was
 * @param listedIn the box whose manifest names it, or null when none does
 */
public record UnexpectedItem(
    @Nullable ShipmentId shipment,
    SpecimenId container,
    UnexpectedKind kind,
    @Nullable ShipmentId listedIn,
    Instant receivedAt) {}
