package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What became of one reading of several.
 *
 * @param scanId its id as it was sent, or null when it had none
 * @param status what it would have been answered alone: 200, 400, 403, 422, 500 or 503
 * @param reply the verdict when the status is 200, or null
 * @param code stable name of what was wrong, or null
 * @param message the sentence for the person at the station, or null when {@code reply} has it
 */
@Serdeable
record BatchLine(
    @Nullable String scanId,
    int status,
    @Nullable ScanReply reply,
    @Nullable String code,
    @Nullable String message) {}
