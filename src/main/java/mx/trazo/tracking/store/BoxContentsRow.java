package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** Containers of one kind in a box with the same tests, separated by commas. */
@Introspected
record BoxContentsRow(String shipmentId, String kind, @Nullable String testCodes, long number) {}
