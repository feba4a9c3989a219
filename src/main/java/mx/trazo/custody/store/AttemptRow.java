package mx.trazo.custody.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code scan_attempt}. */
@Introspected
@MappedEntity("scan_attempt")
record AttemptRow(
    String facilityId,
    @Id String scanId,
    String accountId,
    String station,
    String mode,
    String context,
    String raw,
    String requestHash,
    String verdict,
    @Nullable String refusal,
    @Nullable String facts,
    @Nullable String label,
    @Nullable String containerId,
    @Nullable String state,
    int sequence,
    Instant occurredAt,
    Instant recordedAt) {}
