package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code reception_photo} without the picture. */
@Introspected
@MappedEntity("reception_photo")
record PhotoRow(
    @Id String id,
    String containerId,
    String hash,
    int width,
    int height,
    String takenBy,
    String takerName,
    Instant takenAt) {}
