package mx.trazo.reception.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is read of {@code reception_unexpected}. */
@Introspected
record UnexpectedRow(
    String containerId, String kind, @Nullable String listedIn, Instant receivedAt) {}
