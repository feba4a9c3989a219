package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a station is told about several readings.
 *
 * @param lines one for each reading, in their order
 */
@Serdeable
record BatchReply(List<BatchLine> lines) {}
