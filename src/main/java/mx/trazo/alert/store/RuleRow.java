package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import mx.trazo.alert.AlertRule;
import mx.trazo.alert.AlertStep;
import mx.trazo.alert.QuietHours;
import mx.trazo.alert.Recipient;
import mx.trazo.kernel.FacilityId;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code alert_rule}; wall clock times as text, so that no driver moves them. */
@Introspected
record RuleRow(
    String id,
    String facilityId,
    String kind,
    boolean wholeNetwork,
    int minutes,
    @Nullable String quietFrom,
    @Nullable String quietTo,
    String zoneId,
    boolean urgentAnyTime,
    @Nullable Integer escalateMinutes,
    String secret) {
  AlertRule rule(List<RecipientRow> recipients) {
    ZoneId zone = ZoneId.of(zoneId);
    return new AlertRule(
        id,
        new FacilityId(facilityId),
        ConcernKind.valueOf(kind),
        wholeNetwork,
        minutes,
        of(recipients, AlertStep.FIRST),
        zone,
        quietFrom == null || quietTo == null
            ? null
            : new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietTo), zone),
        urgentAnyTime,
        escalateMinutes,
        of(recipients, AlertStep.ESCALATION),
        secret);
  }

  private List<Recipient> of(List<RecipientRow> recipients, AlertStep step) {
    return recipients.stream()
        .filter(row -> row.ruleId().equals(id) && row.step().equals(step.name()))
        .map(RecipientRow::recipient)
        .toList();
  }
}
