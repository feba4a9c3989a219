package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/**
 * A report that was released on another node came on record; history, not news.
 *
 * @param releasedAt when its first version was released there
 */
public record ReportAdopted(
    OrderedTestId test, OrderId order, FacilityId laboratory, Instant releasedAt) implements Fact {}
