package mx.trazo.specimen.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of {@code specimen}. */
@Introspected
@MappedEntity("specimen")
record SpecimenRow(
    @Id String id,
    String orderId,
    String facilityId,
    String originId,
    String laboratoryId,
    @Nullable String parentId,
    String kind,
    String formCode,
    String labelNumber,
    String designation,
    @Nullable String stain,
    @Nullable String bodySite,
    @Nullable Instant collectedAt,
    @Nullable Instant fixedAt,
    @Nullable Instant fixationEndedAt,
    @Nullable String fixative,
    String decalcified,
    String anticoagulant,
    @Nullable BigDecimal volumeMl,
    @Nullable Integer volumeScale,
    @Nullable LocalDate sectionedOn,
    String method,
    boolean sent,
    @Nullable Instant bestUntil,
    @Nullable Instant viableUntil,
    Instant registeredAt) {}
