package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Readings as a station sends several.
 *
 * @param deviceNow the station's clock as the request left, so that a wrong clock is noticed
 * @param scans in the order they were read, at most 100
 */
@Serdeable
record BatchRequest(@Nullable String deviceNow, @Nullable List<@Nullable ScanRequest> scans) {}
