package mx.trazo.order;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * A list of orders that came in.
 *
 * @param sourceHash SHA-256 of the file, in hexadecimal
 * @param total rows of the list, examples not counted
 * @param refused rows that were refused or failed
 * @param finishedAt null while it runs, and for ever when it was interrupted
 */
public record OrderImport(
    String id,
    FacilityId facility,
    String sourceHash,
    int total,
    int registered,
    int repeated,
    int refused,
    AccountId startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt) {}
