package mx.trazo.custody;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * An event as another node recorded it.
 *
 * @param facility where it happened
 * @param actorName who did it, as they were called there
 * @param occurredAt when it happened
 * @param recordedAt when that node wrote it down
 */
public record PastEvent(
    CustodyEventType type,
    FacilityId facility,
    String actorName,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String carrier,
    @Nullable String reason,
    @Nullable String note) {}
