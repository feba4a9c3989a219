package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code report_file}. */
@Introspected
@MappedEntity("report_file")
@SuppressWarnings("ArrayRecordComponent")
record FileRow(
    @Id String reportId, int version, String sha256, byte[] content, Instant printedAt) {}
