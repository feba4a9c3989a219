package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** What is read of {@code recollection}. */
@Introspected
record RecollectionRow(String rejectedId, String orderId, Instant askedAt) {}
