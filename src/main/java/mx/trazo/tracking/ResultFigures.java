package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A released report in a list before its patient is named.
 *
 * @param version the last one released
 * @param openedBy who at the hospital first opened that version, or null
 */
public record ResultFigures(
    ReportId report,
    OrderId order,
    OrderedTestId test,
    FacilityId laboratory,
    ReportKind kind,
    ReportStatus status,
    int version,
    Instant releasedAt,
    PatientId patient,
    @Nullable String accession,
    @Nullable String openedBy,
    @Nullable Instant openedAt) {}
