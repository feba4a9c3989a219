package mx.trazo.notification.store;

import io.micronaut.core.annotation.Introspected;

/** A facility and what it wants to be told about. */
@Introspected
record ListenerRow(String facilityId, String topic) {}
