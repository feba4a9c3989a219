package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code reception_arrival}. */
@Introspected
@MappedEntity("reception_arrival")
record ArrivalRow(
    @Id String id,
    String laboratoryId,
    String shipmentId,
    int packages,
    @Nullable String seals,
    String sealState,
    String outerCondition,
    @Nullable String note,
    String recordedBy,
    String recorderName,
    Instant recordedAt) {}
