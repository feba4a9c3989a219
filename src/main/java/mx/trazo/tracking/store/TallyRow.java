package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;

/** Work in process by test and state. */
@Introspected
record TallyRow(String testCode, String state, long number) {}
