package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code temperature_log}. */
@Introspected
@MappedEntity("temperature_log")
record TemperatureLogRow(
    @Id String id,
    String laboratoryId,
    String shipmentId,
    String logger,
    String zone,
    String hash,
    String readings,
    String importedBy,
    String importerName,
    Instant importedAt) {}
