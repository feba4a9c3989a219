package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One reading as a station sends it.
 *
 * @param scanId names the reading, made by the station: 8 to 64 letters, digits and hyphens
 * @param raw what the reader typed, untouched
 * @param mode what the desk is doing, see {@link ScanMode}; {@code DECIDE} takes {@code decision}
 * @param context the box for PACK, UNPACK and RECEIVE, the step's code for STEP, the scanId that is
 *     taken back for UNDO
 * @param occurredAt when it was read, ISO 8601 with an offset, by the station's clock; missing
 *     means on arrival here
 * @param deviceNow the station's clock as the request left, so that a wrong clock is noticed
 * @param station which desk or device, at most 40 characters
 * @param decision for {@code DECIDE}: ACCEPT, ACCEPT_WITH_NOTE, HOLD or REJECT
 * @param reason code of a reason of the catalogue, for HOLD and REJECT; for UNDO one of
 *     WRONG_LABEL, WRONG_PLACE, NOT_PRESENT and TRIAL
 * @param note what the report or the hospital will read, for ACCEPT_WITH_NOTE
 */
@Serdeable
record ScanRequest(
    @Nullable String scanId,
    @Nullable String raw,
    @Nullable String mode,
    @Nullable String context,
    @Nullable String occurredAt,
    @Nullable String deviceNow,
    @Nullable String station,
    @Nullable String decision,
    @Nullable String reason,
    @Nullable String note) {}
