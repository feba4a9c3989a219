package mx.trazo.access.store;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of audit_entry. */
@MappedEntity("audit_entry")
record AuditRow(
    @Id @GeneratedValue long id,
    Instant recordedAt,
    @Nullable String actorId,
    @Nullable String facilityId,
    String action,
    @Nullable String objectType,
    @Nullable String objectId,
    String outcome,
    @Nullable String route,
    @Nullable String correlationId,
    @Nullable String detail) {}
