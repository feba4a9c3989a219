package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code work_item}. */
@Introspected
@MappedEntity("work_item")
record WorkRow(
    @Id String orderedTestId,
    String orderId,
    String laboratoryId,
    String testCode,
    String family,
    String state,
    Instant openedAt,
    Instant movedAt) {}
