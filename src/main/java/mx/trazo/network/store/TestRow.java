package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code test_definition}. */
@MappedEntity("test_definition")
record TestRow(@Id String code, String name, String family, boolean active) {}
