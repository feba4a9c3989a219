package mx.trazo.course.store;

import io.micronaut.core.annotation.Introspected;

/** A note that something happened to an order. */
@Introspected
record NoteRow(long id, String orderId) {}
