package mx.trazo.web.scan;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where a person at a station can do what a reading wants.
 *
 * @param text what the link says
 */
@Serdeable
record ScanWay(String href, String text) {}
