package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is read of {@code work_step}. */
@Introspected
record DoneRow(
    String containerId,
    String orderId,
    String stepCode,
    String doneBy,
    String doerName,
    Instant doneAt) {}
