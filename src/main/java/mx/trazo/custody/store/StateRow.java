package mx.trazo.custody.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code container_custody}: what the container's events add up to. */
@Introspected
@MappedEntity("container_custody")
record StateRow(
    @Id String containerId,
    String labelNumber,
    String orderId,
    String kind,
    String originId,
    String laboratoryId,
    String state,
    int sequence,
    @Nullable String holderId,
    String headHash,
    @Nullable String lastType,
    @Nullable Instant lastOccurredAt) {}
