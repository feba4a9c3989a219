package mx.trazo.specimen.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code specimen_correction}. */
@Introspected
@MappedEntity("specimen_correction")
record CorrectionRow(
    @Id String id,
    String specimenId,
    String was,
    String became,
    String correctedBy,
    String correctorName,
    Instant correctedAt) {}
