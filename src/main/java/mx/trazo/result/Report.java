package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The result of one ordered test, through all its versions.
 *
 * @param facility the hospital that asked
 * @param status what hospitals are told: of the last released version, once there is one
 * @param stage what the latest version waits for
 * @param latest number of the latest version, released or not; one that was given up is none
 * @param released number of the last released version; 0 while there is none
 * @param verificationCode see {@link VerificationCode}
 * @param firstReleasedAt when the first version was released, or null
 * @param lastReleasedAt when the last released version was, or null
 */
public record Report(
    ReportId id,
    OrderedTestId test,
    OrderId order,
    FacilityId facility,
    FacilityId laboratory,
    ReportKind kind,
    ReportStatus status,
    ReportStage stage,
    int latest,
    int released,
    String verificationCode,
    @Nullable Instant firstReleasedAt,
    @Nullable Instant lastReleasedAt,
    Instant createdAt) {

  /** After a draft was saved. */
  Report entered() {
    return with(released == 0 ? ReportStatus.REGISTERED : status, ReportStage.ENTERED, latest);
  }

  /** After the values were verified. */
  Report verified() {
    return with(released == 0 ? ReportStatus.PRELIMINARY : status, ReportStage.VERIFIED, latest);
  }

  /** After another version was begun. */
  Report amending() {
    return with(status, ReportStage.ENTERED, latest + 1);
  }

  /** After the version under way was given up. */
  Report withdrawing() {
    return with(status, ReportStage.RELEASED, released);
  }

  /** After the latest version was released. */
  Report releasedAs(@Nullable Amendment amendment, Instant now) {
    return new Report(
        id,
        test,
        order,
        facility,
        laboratory,
        kind,
        amendment == null ? ReportStatus.FINAL : amendment.kind().status(),
        ReportStage.RELEASED,
        latest,
        latest,
        verificationCode,
        firstReleasedAt == null ? now : firstReleasedAt,
        now,
        createdAt);
  }

  private Report with(ReportStatus next, ReportStage stageNow, int latestNow) {
    return new Report(
        id,
        test,
        order,
        facility,
        laboratory,
        kind,
        next,
        stageNow,
        latestNow,
        released,
        verificationCode,
        firstReleasedAt,
        lastReleasedAt,
        createdAt);
  }
}
