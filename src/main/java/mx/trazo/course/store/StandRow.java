package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

/** How many tests wait for the same. */
@Introspected
record StandRow(String stand, long number) {}
