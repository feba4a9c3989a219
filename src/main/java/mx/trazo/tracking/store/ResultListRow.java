package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportStatus;
import mx.trazo.tracking.ResultFigures;
import org.jspecify.annotations.Nullable;

/** One released report as lists read it. */
@Introspected
@MappedEntity("report")
record ResultListRow(
    @Id String id,
    String orderId,
    String orderedTestId,
    String laboratoryId,
    String kind,
    String status,
    int released,
    Instant lastReleasedAt,
    String patientId,
    @Nullable String accession,
    @Nullable String openerName,
    @Nullable Instant openedAt) {

  ResultFigures figures() {
    return new ResultFigures(
        new ReportId(id),
        new OrderId(orderId),
        new OrderedTestId(orderedTestId),
        new FacilityId(laboratoryId),
        ReportKind.valueOf(kind),
        ReportStatus.valueOf(status),
        released,
        lastReleasedAt,
        new PatientId(patientId),
        accession,
        openerName,
        openedAt);
  }
}
