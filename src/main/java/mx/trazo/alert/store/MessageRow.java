package mx.trazo.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import mx.trazo.alert.Alert;
import mx.trazo.alert.AlertMessage;
import mx.trazo.alert.AlertNotice;
import mx.trazo.alert.AlertStep;
import mx.trazo.alert.AlertTrouble;
import mx.trazo.alert.Channel;
import mx.trazo.alert.MessageState;
import mx.trazo.alert.MessageStore.SentMessage;
import mx.trazo.alert.Recipient;
import mx.trazo.kernel.FacilityId;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code alert_message} with its notice and what its rule says. */
@Introspected
record MessageRow(
    String id,
    String channel,
    String address,
    String state,
    int attempts,
    @Nullable Instant nextAt,
    @Nullable String trouble,
    @Nullable String fact,
    @Nullable Instant sentAt,
    String noticeId,
    String ruleId,
    String facilityId,
    String step,
    int alerts,
    String subject,
    String body,
    Instant writtenAt,
    String kind,
    String secret) {
  AlertMessage message(List<Alert> about) {
    return new AlertMessage(
        id, recipient(), attempts, ConcernKind.valueOf(kind), notice(), secret, about);
  }

  SentMessage sent() {
    return new SentMessage(
        id,
        notice(),
        recipient(),
        MessageState.valueOf(state),
        attempts,
        nextAt,
        trouble == null ? null : AlertTrouble.valueOf(trouble).with(fact == null ? "" : fact),
        sentAt);
  }

  private Recipient recipient() {
    return new Recipient(Channel.valueOf(channel), address);
  }

  private AlertNotice notice() {
    return new AlertNotice(
        noticeId,
        ruleId,
        new FacilityId(facilityId),
        AlertStep.valueOf(step),
        alerts,
        subject,
        body,
        writtenAt);
  }
}
