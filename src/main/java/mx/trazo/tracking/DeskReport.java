package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.ReportStage;
import org.jspecify.annotations.Nullable;

/**
 * A report as a line of the reading desk: what its latest version waits for, without what it says.
 *
 * @param accession null when the case has no number of the laboratory yet
 * @param version the latest
 * @param released the version that the hospital reads; 0 when there is none
 * @param releasedAt when that was released
 * @param reflexReadyAt since when the result of its hybridisation is lacking in it, or null
 * @param signedBy who last signed the latest version
 */
public record DeskReport(
    OrderedTestId test,
    @Nullable String accession,
    String testCode,
    FacilityId origin,
    ReportStage stage,
    int version,
    int released,
    @Nullable Instant releasedAt,
    @Nullable Instant reflexReadyAt,
    String signedBy,
    Instant signedAt) {

  /** Whether a version that the hospital does not see yet is to take the place of one it reads. */
  public boolean isCorrection() {
    return released > 0 && stage != ReportStage.RELEASED;
  }
}
