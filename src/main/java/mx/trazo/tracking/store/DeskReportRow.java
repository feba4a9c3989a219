package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.ReportStage;
import mx.trazo.tracking.DeskReport;
import org.jspecify.annotations.Nullable;

@Introspected
record DeskReportRow(
    String orderedTestId,
    @Nullable String accession,
    String testCode,
    String facilityId,
    String stage,
    int latest,
    int released,
    @Nullable Instant lastReleasedAt,
    @Nullable Instant reflexReadyAt,
    String signedBy,
    Instant signedAt) {

  DeskReport report() {
    return new DeskReport(
        new OrderedTestId(orderedTestId),
        accession,
        testCode,
        new FacilityId(facilityId),
        ReportStage.valueOf(stage),
        latest,
        released,
        lastReleasedAt,
        reflexReadyAt,
        signedBy,
        signedAt);
  }
}
