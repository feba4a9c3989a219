package mx.trazo.access.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditLine;
import mx.trazo.access.AuditOutcome;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/** A row of audit_entry with the name of the account that acted. */
@Introspected
record AuditLineRow(
    long id,
    @Nullable String username,
    Instant recordedAt,
    @Nullable String actorId,
    @Nullable String facilityId,
    String action,
    @Nullable String objectType,
    @Nullable String objectId,
    String outcome,
    @Nullable String route,
    @Nullable String correlationId,
    @Nullable String detail) {
  AuditLine line() {
    return new AuditLine(
        id,
        username,
        new AuditEntry(
            recordedAt,
            actorId == null ? null : new AccountId(actorId),
            facilityId == null ? null : new FacilityId(facilityId),
            action,
            objectType,
            objectId,
            AuditOutcome.valueOf(outcome),
            route,
            correlationId,
            detail));
  }
}
