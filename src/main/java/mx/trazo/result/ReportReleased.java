package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;

/**
 * A report, or another version of one, may be read by the hospital.
 *
 * @param facility the hospital that asked
 * @param version number of the version
 * @param status FINAL at first, then the kind of amendment
 * @param firstFinal whether it is the first release, which stops the clock
 */
public record ReportReleased(
    Actor actor,
    OrderedTestId test,
    OrderId order,
    ReportId report,
    ReportKind kind,
    FacilityId facility,
    FacilityId laboratory,
    int version,
    ReportStatus status,
    Instant at,
    boolean firstFinal)
    implements Fact {}
