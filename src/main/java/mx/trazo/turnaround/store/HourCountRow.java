package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** Open clocks that fall due within the same hour from now. */
@Introspected
record HourCountRow(long hour, long number) {}
