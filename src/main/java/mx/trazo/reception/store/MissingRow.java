package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code reception_missing}. */
@Introspected
record MissingRow(
    String shipmentId,
    String containerId,
    String reason,
    @Nullable String note,
    String declaredBy,
    String declarerName,
    Instant declaredAt) {}
