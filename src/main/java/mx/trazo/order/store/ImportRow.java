package mx.trazo.order.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code order_import}, column for column. */
@Introspected
@MappedEntity("order_import")
record ImportRow(
    @Id String id,
    String facilityId,
    String sourceHash,
    int total,
    int registered,
    int repeated,
    int refused,
    String startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt) {}
