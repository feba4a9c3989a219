package mx.trazo.specimen.label.printer;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelStock;
import org.jspecify.annotations.Nullable;

/**
 * A label printer of a facility.
 *
 * @param id a ULID
 * @param facility whose it is
 * @param name what people call it
 * @param host name or address in the facility's own network
 * @param port TCP, 9100 for most
 * @param dpi 203 or 300
 * @param stock what paper is in it
 * @param active whether anything is sent to it
 * @param trouble what was wrong when it was last looked at; null for nothing
 * @param seenAt when it was last looked at; null for never
 */
public record Printer(
    String id,
    FacilityId facility,
    String name,
    String host,
    int port,
    int dpi,
    LabelStock stock,
    boolean active,
    @Nullable PrintTrouble trouble,
    @Nullable Instant seenAt) {}
