package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ReportId;

/**
 * A specialist says that the hospital has to be told of a revision at once, whatever the list says.
 *
 * @param words why; the hospital reads them
 */
public record CriticalMark(
    ReportId report,
    int version,
    int revision,
    AccountId by,
    String name,
    String words,
    Instant at) {}
