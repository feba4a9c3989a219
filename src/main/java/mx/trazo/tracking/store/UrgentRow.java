package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;

/** A container of an urgent order. */
@Introspected
record UrgentRow(String containerId) {}
