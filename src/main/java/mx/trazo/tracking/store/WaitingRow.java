package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One container that waits at a laboratory. */
@Introspected
record WaitingRow(
    String containerId,
    String labelNumber,
    String designation,
    String kind,
    String state,
    String originId,
    Instant since,
    @Nullable Instant viableUntil,
    @Nullable String reason) {}
