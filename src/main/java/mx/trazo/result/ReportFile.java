package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.ReportId;

/**
 * The PDF of one released version, printed once and kept.
 *
 * @param sha256 of the bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the thing; nobody compares two files
public record ReportFile(
    ReportId report, int version, String sha256, byte[] bytes, Instant printedAt) {}
