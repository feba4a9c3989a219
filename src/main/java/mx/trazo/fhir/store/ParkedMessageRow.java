package mx.trazo.fhir.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** One row of parked_message; times in UTC. */
@MappedEntity("parked_message")
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record ParkedMessageRow(
    @Id String id,
    LocalDateTime receivedAt,
    String facilityId,
    String accountId,
    String reason,
    String bodySha256,
    byte[] body) {}
