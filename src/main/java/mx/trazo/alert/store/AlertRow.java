package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.alert.Alert;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code alert}. */
@Introspected
record AlertRow(
    String id,
    String ruleId,
    String facilityId,
    String kind,
    String subjectId,
    Instant occurrence,
    String name,
    @Nullable String orderId,
    @Nullable String orderedTestId,
    @Nullable String testCode,
    @Nullable String hospitalId,
    boolean urgent,
    Instant raisedAt,
    @Nullable Instant tellAt,
    @Nullable Instant escalateAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant closedAt) {
  Alert alert() {
    return new Alert(
        id,
        ruleId,
        new FacilityId(facilityId),
        new Concern(
            ConcernKind.valueOf(kind),
            subjectId,
            occurrence,
            name,
            orderId == null ? null : new OrderId(orderId),
            orderedTestId == null ? null : new OrderedTestId(orderedTestId),
            testCode,
            hospitalId == null ? null : new FacilityId(hospitalId),
            urgent),
        raisedAt,
        tellAt,
        escalateAt,
        acknowledgedAt,
        acknowledgedBy == null ? null : new AccountId(acknowledgedBy),
        closedAt);
  }
}
