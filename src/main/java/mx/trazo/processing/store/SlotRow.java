package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code storage_slot} with the number of what lies there. */
@Introspected
record SlotRow(
    String rackId,
    int rowNo,
    int columnNo,
    String code,
    @Nullable String containerId,
    @Nullable String labelNumber,
    @Nullable String putterName,
    @Nullable Instant putAt) {}
