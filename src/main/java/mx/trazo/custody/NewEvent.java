package mx.trazo.custody;

import java.time.Instant;

/** An event that was decided and is about to be appended. */
public record NewEvent(CustodyEventType type, Instant occurredAt, EventDetail detail) {}
