package mx.trazo.shipment;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.SpecimenId;

/** A container in a box. */
public record ShipmentItem(SpecimenId container, AccountId packedBy, Instant packedAt) {}
