package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.CriticalMark;

/** One row of {@code critical_mark}. */
@Introspected
record MarkRow(
    String reportId,
    int version,
    int revision,
    String markedBy,
    String markerName,
    String words,
    Instant markedAt) {

  CriticalMark mark() {
    return new CriticalMark(
        new ReportId(reportId),
        version,
        revision,
        new AccountId(markedBy),
        markerName,
        words,
        markedAt);
  }
}
