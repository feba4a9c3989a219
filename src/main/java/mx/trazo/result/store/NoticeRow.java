package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.CriticalAcknowledgement;
import mx.trazo.result.CriticalCall;
import mx.trazo.result.CriticalCause;
import mx.trazo.result.CriticalFile;
import mx.trazo.result.CriticalNotice;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.result.NoticeKind;
import org.jspecify.annotations.Nullable;

/** One row of {@code critical_notice}, with its acknowledgement and what replaced it. */
@Introspected
@MappedEntity("critical_notice")
record NoticeRow(
    @Id String id,
    String reportId,
    int version,
    String orderedTestId,
    String orderId,
    String facilityId,
    String laboratoryId,
    String kind,
    @Nullable String code,
    @Nullable String answer,
    @Nullable String words,
    int minutes,
    @Nullable String replacesId,
    String raisedBy,
    String raiserName,
    Instant raisedAt,
    Instant dueAt,
    @Nullable String acknowledgedBy,
    @Nullable String acknowledgerName,
    @Nullable String inCharge,
    @Nullable String note,
    @Nullable Instant acknowledgedAt,
    @Nullable String replacedById) {

  CriticalNotice notice() {
    return new CriticalNotice(
        new CriticalNoticeId(id),
        new ReportId(reportId),
        version,
        new OrderedTestId(orderedTestId),
        new OrderId(orderId),
        new FacilityId(facilityId),
        new FacilityId(laboratoryId),
        NoticeKind.valueOf(kind),
        new CriticalCause(code, answer, words, minutes),
        replacesId == null ? null : new CriticalNoticeId(replacesId),
        new AccountId(raisedBy),
        raiserName,
        raisedAt,
        dueAt);
  }

  CriticalFile file(List<CriticalCall> calls) {
    return new CriticalFile(
        notice(),
        calls,
        acknowledgement(),
        replacedById == null ? null : new CriticalNoticeId(replacedById));
  }

  private @Nullable CriticalAcknowledgement acknowledgement() {
    if (acknowledgedBy == null
        || acknowledgerName == null
        || inCharge == null
        || acknowledgedAt == null) {
      return null;
    }
    return new CriticalAcknowledgement(
        new CriticalNoticeId(id),
        new AccountId(acknowledgedBy),
        acknowledgerName,
        inCharge,
        note,
        acknowledgedAt);
  }
}
