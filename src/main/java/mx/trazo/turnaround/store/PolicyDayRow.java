package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** One row of {@code turnaround_policy_day}. */
@Introspected
record PolicyDayRow(LocalDate day, boolean closed) {}
