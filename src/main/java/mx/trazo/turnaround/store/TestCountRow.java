package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** Open clocks of one test in figures. */
@Introspected
record TestCountRow(String testCode, long openClocks, long dueSoon, long late, long unpromised) {}
