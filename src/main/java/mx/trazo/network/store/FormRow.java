package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code specimen_form}. */
@MappedEntity("specimen_form")
record FormRow(
    @Id String code,
    String name,
    String containerKind,
    String transportClass,
    @Nullable Integer minCelsius,
    @Nullable Integer maxCelsius,
    boolean living,
    boolean active) {}
