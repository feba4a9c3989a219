package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code institution}. */
@MappedEntity("institution")
record InstitutionRow(@Id String id, String code, String name, String shortName) {}
