package mx.trazo.shipment;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * A box from a hospital to a laboratory, or back.
 *
 * @param box the code on its label
 * @param courier who carries it, once handed over
 * @param guide the courier's number for it
 */
public record Shipment(
    ShipmentId id,
    LabelCode.BoxCode box,
    FacilityId sender,
    FacilityId receiver,
    ShipmentStatus status,
    @Nullable Manifest manifest,
    @Nullable String courier,
    @Nullable String guide,
    AccountId openedBy,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Instant handedAt,
    @Nullable Instant deliveredAt,
    @Nullable Instant reconciledAt) {}
