package mx.trazo.shipment.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code shipment}. */
@Introspected
@MappedEntity("shipment")
record ShipmentRow(
    @Id String id,
    String boxCode,
    String senderId,
    String receiverId,
    String status,
    @Nullable Integer packages,
    @Nullable String seals,
    @Nullable String temperatureBand,
    @Nullable String loggerId,
    @Nullable String contact,
    @Nullable String courier,
    @Nullable String guide,
    String openedBy,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Instant handedAt,
    @Nullable Instant deliveredAt,
    @Nullable Instant reconciledAt) {}
