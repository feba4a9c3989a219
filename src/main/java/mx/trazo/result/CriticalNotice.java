package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A hospital has to take note of a result. Never changed: it is closed by an acknowledgement, or by
 * a later notice about the same report.
 *
 * @param version the released version that raised it
 * @param facility the hospital that has to acknowledge
 * @param cause what is critical; of a withdrawn one, what does not hold any more
 * @param replaces the notice that this one takes the place of, or null
 * @param raisedBy who released the version
 * @param raisedAt when it was released
 * @param dueAt until when somebody at the hospital has to have taken charge
 */
public record CriticalNotice(
    CriticalNoticeId id,
    ReportId report,
    int version,
    OrderedTestId test,
    OrderId order,
    FacilityId facility,
    FacilityId laboratory,
    NoticeKind kind,
    CriticalCause cause,
    @Nullable CriticalNoticeId replaces,
    AccountId raisedBy,
    String raiserName,
    Instant raisedAt,
    Instant dueAt) {}
