package mx.trazo.fhir.sent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource came from.
 *
 * @param resource its type and id here
 * @param source its address on the node that it came from
 * @param said SHA-256 of what was said of it
 * @param recordedAt when that node wrote it down, where it says so
 * @param hash under which that node keeps it, where it says so
 */
public record Imported(
    String resource,
    String source,
    String said,
    @Nullable Instant recordedAt,
    @Nullable String hash) {}
