package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code storage_rack}. */
@Introspected
@MappedEntity("storage_rack")
record RackRow(
    @Id String id,
    String laboratoryId,
    String location,
    String name,
    @Nullable String accepts,
    String code,
    int rowCount,
    int columnCount,
    String openedBy,
    Instant openedAt) {}
