package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;

/** An open alert and what it is about. */
@Introspected
record OpenRow(String id, String kind) {}
