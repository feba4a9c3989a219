package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of fhir_imported. */
@MappedEntity("fhir_imported")
record ImportedRow(
    @Id String source,
    String resourceKey,
    String facilityId,
    String importId,
    String importedBy,
    Instant importedAt,
    String saidHash,
    @Nullable Instant sourceRecordedAt,
    @Nullable String sourceHash) {}
