package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/**
 * A container that was declared missing when its box was closed. The row stays when it comes later.
 *
 * @param declarerName the declarer's name as it was then
 */
public record MissingItem(
    ShipmentId shipment,
    SpecimenId container,
    Absence absence,
    AccountId declaredBy,
    String declarerName,
    Instant declaredAt) {}
