package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** Open clocks in figures. */
@Introspected
record CountRow(long openClocks, long dueSoon, long late, long unpromised) {}
