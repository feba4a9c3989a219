package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code facility}. */
@MappedEntity("facility")
record FacilityRow(
    @Id String id,
    String institutionId,
    String name,
    String shortName,
    String kind,
    String levelOfCare,
    String stateCode,
    String municipality,
    String zoneId,
    @Nullable String phone,
    boolean active) {}
