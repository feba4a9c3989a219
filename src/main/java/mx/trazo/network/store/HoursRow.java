package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code laboratory_hours}. */
@MappedEntity("laboratory_hours")
record HoursRow(
    @Id String id,
    String laboratoryId,
    @Nullable String testCode,
    int weekday,
    String opensAt,
    String closesAt) {}
