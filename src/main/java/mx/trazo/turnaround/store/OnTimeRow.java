package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;

/** Finished work of one test in figures. */
@Introspected
record OnTimeRow(String testCode, long promised, long kept, long unpromised) {}
