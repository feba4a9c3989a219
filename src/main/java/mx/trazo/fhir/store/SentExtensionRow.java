package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of fhir_extension. */
@MappedEntity("fhir_extension")
record SentExtensionRow(
    @Id String resourceKey, String facilityId, Instant receivedAt, String body) {}
