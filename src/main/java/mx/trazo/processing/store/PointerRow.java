package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is read of {@code storage_pointer}. */
@Introspected
record PointerRow(String rackId, int rowNo, int columnNo, boolean advances, Instant pointedAt) {}
