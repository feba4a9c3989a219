package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is read of {@code reception_stray}. */
@Introspected
record StrayRow(
    String id,
    String shipmentId,
    String label,
    String kind,
    @Nullable String belongsTo,
    String readBy,
    String readerName,
    Instant readAt,
    @Nullable String settledAs,
    @Nullable String settledNote,
    @Nullable String settlerName,
    @Nullable Instant settledAt) {}
