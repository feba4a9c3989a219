package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;

/** The key of a row of {@code storage_slot}. */
@Introspected
record PlaceRow(String rackId, int rowNo, int columnNo) {}
