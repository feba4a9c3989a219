package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.Report;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportStage;
import mx.trazo.result.ReportStatus;
import org.jspecify.annotations.Nullable;

/** One row of {@code report}. */
@Introspected
@MappedEntity("report")
record ReportRow(
    @Id String id,
    String orderedTestId,
    String orderId,
    String facilityId,
    String laboratoryId,
    String kind,
    String status,
    String stage,
    int latest,
    int released,
    String verificationCode,
    @Nullable Instant firstReleasedAt,
    @Nullable Instant lastReleasedAt,
    Instant createdAt) {

  Report report() {
    return new Report(
        new ReportId(id),
        new OrderedTestId(orderedTestId),
        new OrderId(orderId),
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        ReportKind.valueOf(kind),
        ReportStatus.valueOf(status),
        ReportStage.valueOf(stage),
        latest,
        released,
        verificationCode,
        firstReleasedAt,
        lastReleasedAt,
        createdAt);
  }
}
