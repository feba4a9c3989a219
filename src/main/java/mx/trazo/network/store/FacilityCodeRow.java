package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code facility_code}. */
@MappedEntity("facility_code")
record FacilityCodeRow(
    @Id String code,
    String facilityId,
    String scheme,
    boolean preferred,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
