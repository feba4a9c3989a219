package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.Amendment;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import org.jspecify.annotations.Nullable;

/** One row of {@code report_version}; its values stand in {@code observation}. */
@Introspected
@MappedEntity("report_version")
record VersionRow(
    @Id String reportId,
    int number,
    int revision,
    @Nullable String conclusion,
    @Nullable String notes,
    @Nullable String amendmentKind,
    @Nullable String amendmentReason,
    String enteredBy,
    String enteredName,
    @Nullable String enteredCedula,
    Instant enteredAt,
    @Nullable String verifiedBy,
    @Nullable String verifiedName,
    @Nullable String verifiedCedula,
    @Nullable Instant verifiedAt,
    @Nullable String releasedBy,
    @Nullable String releasedName,
    @Nullable String releasedCedula,
    @Nullable Instant releasedAt,
    @Nullable String contentHash) {

  ReportVersion version(ReportValues values) {
    return new ReportVersion(
        new ReportId(reportId),
        number,
        revision,
        values,
        conclusion,
        notes == null || notes.isEmpty() ? List.of() : notes.lines().toList(),
        amendmentKind == null || amendmentReason == null
            ? null
            : new Amendment(AmendmentKind.valueOf(amendmentKind), amendmentReason),
        new Signature(new AccountId(enteredBy), enteredName, enteredCedula, enteredAt),
        signature(verifiedBy, verifiedName, verifiedCedula, verifiedAt),
        signature(releasedBy, releasedName, releasedCedula, releasedAt),
        contentHash);
  }

  private static @Nullable Signature signature(
      @Nullable String by, @Nullable String name, @Nullable String cedula, @Nullable Instant at) {
    if (by == null || name == null || at == null) {
      return null;
    }
    return new Signature(new AccountId(by), name, cedula, at);
  }
}
