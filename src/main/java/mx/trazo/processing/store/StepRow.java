package mx.trazo.processing.store;

import io.micronaut.core.annotation.Introspected;

/** One row of {@code processing_step}. */
@Introspected
record StepRow(
    String family, int ordinal, String code, String name, String kind, String container) {}
