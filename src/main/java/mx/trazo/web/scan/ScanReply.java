package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a station is told about a reading.
 *
 * @param verdict RECORDED, CONTEXT, ALREADY, REFUSED, UNKNOWN or DAMAGED
 * @param code stable name of the reason, or null when the verdict is RECORDED or CONTEXT
 * @param message the sentence for the person at the station
 * @param label the number that was read, or null when none could be
 * @param container id of the container, or null
 * @param state where the container stands now, or null
 * @param stateText the same in words
 * @param sequence number of the custody event written; 0 when none was
 * @param recordedAt when the server wrote it down
 * @param repeated whether this is the first answer to the same reading given again
 * @param readAt time of day of the reading in the desk's own zone, 14:03:05
 * @param shipment id of the box that was read, or null
 * @param way where the person can do what the reading wants, or null
 * @param urgent whether the hospital called its order urgent; null when the desk has a box open,
 *     whose list says so
 * @param skewSeconds how far the station's clock is ahead of the server's, or null when not said
 */
@Serdeable
record ScanReply(
    String scanId,
    String verdict,
    @Nullable String code,
    String message,
    @Nullable String label,
    @Nullable String container,
    @Nullable String state,
    @Nullable String stateText,
    int sequence,
    Instant recordedAt,
    boolean repeated,
    String readAt,
    @Nullable String shipment,
    @Nullable ScanWay way,
    @Nullable Boolean urgent,
    @Nullable Long skewSeconds) {}
