package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order as lists read it. */
@Introspected
@MappedEntity("clinical_order")
record ProgressRow(
    @Id String id,
    String laboratoryId,
    String patientId,
    @Nullable String accession,
    @Nullable String placerNumber,
    String priority,
    String agreementStanding,
    Instant registeredAt) {}
