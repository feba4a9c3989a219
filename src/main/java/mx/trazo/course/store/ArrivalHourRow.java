package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

/** Hours since the beginning of 2000 in UTC. */
@Introspected
record ArrivalHourRow(long hour, long number) {}
