package mx.trazo.custody;

import mx.trazo.kernel.FacilityId;

/**
 * The row every scan leaves, also a refused one.
 *
 * @param requestHash SHA-256 of what the scan said, so that an id used twice for different scans is
 *     noticed
 */
public record ScanAttempt(
    FacilityId facility,
    Scan scan,
    String mode,
    String context,
    String requestHash,
    ScanAnswer answer) {}
