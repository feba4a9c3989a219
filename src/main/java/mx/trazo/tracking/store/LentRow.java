package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One block on loan. */
@Introspected
record LentRow(
    String containerId,
    String orderId,
    String hospitalId,
    String laboratoryId,
    Instant since,
    @Nullable Instant releasedAt,
    LocalDate dueOn,
    @Nullable Instant endedAt,
    String labelNumber,
    String state,
    String designation,
    @Nullable String accession,
    @Nullable String rackId,
    @Nullable String rackLocation,
    @Nullable String rackName,
    @Nullable Integer rowNo,
    @Nullable Integer columnNo,
    @Nullable String boxId,
    @Nullable String boxCode,
    @Nullable String boxReceiver,
    @Nullable String lastStep,
    long atBench,
    long atReading,
    long unsettled,
    @Nullable String requestId,
    @Nullable String reason,
    @Nullable String askedBy,
    @Nullable String askerName,
    @Nullable Instant askedAt,
    @Nullable String answer,
    @Nullable String answerWords,
    @Nullable String answeredBy,
    @Nullable String answererName,
    @Nullable Instant answeredAt) {}
