package mx.trazo.custody.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code custody_event}. */
@Introspected
@MappedEntity("custody_event")
record EventRow(
    @Id String containerId,
    int sequence,
    String scanId,
    String type,
    String hl7Code,
    String facilityId,
    String actorId,
    String actorName,
    Instant occurredAt,
    Instant recordedAt,
    boolean skewed,
    @Nullable String context,
    @Nullable String place,
    @Nullable String carrier,
    @Nullable String reason,
    @Nullable String note,
    String previousHash,
    String hash) {}
