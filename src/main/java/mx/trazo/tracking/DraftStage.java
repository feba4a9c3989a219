package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.ReportStage;

/**
 * Where the draft of a report stands, for the hospital that waits for it.
 *
 * @param since when it came there
 */
public record DraftStage(OrderedTestId test, ReportStage stage, Instant since) {}
