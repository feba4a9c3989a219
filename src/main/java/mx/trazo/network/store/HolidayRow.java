package mx.trazo.network.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A row of {@code laboratory_holiday}. */
@MappedEntity("laboratory_holiday")
record HolidayRow(@Id String laboratoryId, LocalDate holiday, boolean closed, String reason) {}
