package mx.trazo.order.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code clinical_order}, column for column. */
@Introspected
@MappedEntity("clinical_order")
record OrderRow(
    @Id String id,
    String facilityId,
    String laboratoryId,
    String patientId,
    String agreementId,
    String agreementStanding,
    String clientKey,
    String contentHash,
    String source,
    @Nullable String placerNumber,
    String reason,
    String priority,
    String physician,
    @Nullable String diagnosisCode,
    @Nullable String biRads,
    @Nullable String bodySite,
    String laterality,
    String neoadjuvant,
    @Nullable String question,
    @Nullable String replacesId,
    String registeredBy,
    Instant registeredAt) {}
