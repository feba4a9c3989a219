package mx.trazo.result;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a report's code is told: that this laboratory issued it, when, and how to
 * see that the file is unchanged. Nothing of the patient, the hospital or the result.
 *
 * @param status of the last released version
 * @param versions every released version, oldest first
 */
public record IssuedReport(
    ReportId report, FacilityId laboratory, ReportStatus status, List<IssuedVersion> versions) {
  /** Copies the versions. */
  public IssuedReport {
    versions = List.copyOf(versions);
  }

  /**
   * One released version.
   *
   * @param sha256 of its PDF in hexadecimal, or null while nobody has printed it
   */
  public record IssuedVersion(int number, Instant releasedAt, @Nullable String sha256) {}
}
