package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code transit_estimate}. */
@MappedEntity("transit_estimate")
record TransitRow(@Id String laboratoryId, String fromState, int hours) {}
