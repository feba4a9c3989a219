package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;

/** The tests asked for a container, separated by commas. */
@Introspected
record AskedTestsRow(String containerId, String testCodes) {}
