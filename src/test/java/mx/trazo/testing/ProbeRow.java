package mx.trazo.testing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@link ProbeRows}. */
@MappedEntity("probe")
public record ProbeRow(@Id String id, Instant at, LocalDate day) {}
