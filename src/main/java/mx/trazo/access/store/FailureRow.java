package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of sign_in_failure. */
@MappedEntity("sign_in_failure")
record FailureRow(@Id String subjectHash, int failures, Instant blockedUntil, Instant lastAt) {}
