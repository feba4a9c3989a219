package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of fhir_version. */
@MappedEntity("fhir_version")
record ShownVersionRow(
    @Id String versionKey, String resourceKey, String versionId, Instant shownAt, String body) {}
