package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ReportId;

/** Somebody at the hospital opened a version of a report, before anybody else there did. */
public record ReportOpening(ReportId report, int version, AccountId by, String name, Instant at) {}
