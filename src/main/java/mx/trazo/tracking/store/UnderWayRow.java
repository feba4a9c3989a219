package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A box with a carrier. */
@Introspected
record UnderWayRow(
    String id, String boxCode, String senderId, String receiverId, Instant handedAt) {}
