package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code reception_decision}. */
@Introspected
@MappedEntity("reception_decision")
record DecisionRow(
    @Id String id,
    String laboratoryId,
    String containerId,
    String orderId,
    String decision,
    @Nullable String reason,
    @Nullable String note,
    String decidedBy,
    String deciderName,
    Instant decidedAt) {}
