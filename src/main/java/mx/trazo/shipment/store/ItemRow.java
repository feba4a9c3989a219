package mx.trazo.shipment.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is read of {@code shipment_item}. */
@Introspected
record ItemRow(String containerId, String packedBy, Instant packedAt) {}
