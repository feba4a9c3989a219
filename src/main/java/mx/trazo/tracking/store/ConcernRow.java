package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** Something that needs somebody. */
@Introspected
record ConcernRow(
    String subjectId,
    Instant occurrence,
    String name,
    @Nullable String orderId,
    @Nullable String orderedTestId,
    @Nullable String testCode,
    @Nullable String hospitalId,
    boolean urgent) {
  Concern concern(ConcernKind kind) {
    return new Concern(
        kind,
        subjectId,
        occurrence,
        name,
        orderId == null ? null : new OrderId(orderId),
        orderedTestId == null ? null : new OrderedTestId(orderedTestId),
        testCode,
        hospitalId == null ? null : new FacilityId(hospitalId),
        urgent);
  }
}
