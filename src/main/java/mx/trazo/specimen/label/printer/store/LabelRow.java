package mx.trazo.specimen.label.printer.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.printer.PrintState;
import mx.trazo.specimen.label.printer.PrintTrouble;
import mx.trazo.specimen.label.printer.QueuedLabel;
import org.jspecify.annotations.Nullable;

/** A row of {@code queued_label}; without surnames it has forgotten what it said. */
@MappedEntity("queued_label")
record LabelRow(
    @Id String id,
    String jobId,
    String printerId,
    String facilityId,
    int ordinal,
    String code,
    int copyNo,
    @Nullable String surnames,
    @Nullable String givenNames,
    @Nullable String secondIdentifier,
    @Nullable String designation,
    @Nullable String test,
    @Nullable String collected,
    @Nullable String origin,
    String state,
    @Nullable String trouble,
    Instant changedAt,
    @Nullable Instant verifiedAt,
    @Nullable String verifiedBy) {

  QueuedLabel toLabel() {
    LabelCode what =
        LabelCode.parse(code)
            .orElseThrow(() -> new IllegalStateException("queued_label row with a broken code"));
    return new QueuedLabel(
        id,
        jobId,
        printerId,
        new FacilityId(facilityId),
        ordinal,
        what,
        copyNo,
        content(what),
        PrintState.valueOf(state),
        trouble == null ? null : PrintTrouble.valueOf(trouble),
        changedAt,
        verifiedAt,
        verifiedBy == null ? null : new AccountId(verifiedBy));
  }

  private @Nullable LabelContent content(LabelCode what) {
    return surnames == null
        ? null
        : new LabelContent(
            what,
            surnames,
            text(givenNames),
            text(secondIdentifier),
            text(designation),
            text(test),
            text(collected),
            text(origin),
            "");
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
