package mx.trazo.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.tracking.ConcernQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What a facility wants to be told, and who is told.
 *
 * @param wholeNetwork whether it is about every facility; for managers
 * @param minutes how long before for what is near, and how long after for the rest
 * @param zone of the hours in the text and of the quiet ones
 * @param quiet null for none
 * @param urgentAnyTime whether urgent orders are told in the quiet too
 * @param escalateMinutes after how long without a note the others are told; null for never
 * @param escalation the others
 * @param secret with which messages to other systems are signed
 */
public record AlertRule(
    String id,
    FacilityId facility,
    ConcernKind kind,
    boolean wholeNetwork,
    int minutes,
    List<Recipient> recipients,
    ZoneId zone,
    @Nullable QuietHours quiet,
    boolean urgentAnyTime,
    @Nullable Integer escalateMinutes,
    List<Recipient> escalation,
    String secret) {
  /** Copies the lists. */
  public AlertRule {
    recipients = List.copyOf(recipients);
    escalation = List.copyOf(escalation);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "AlertRule[" + id + " " + kind + " of " + facility + "]";
  }

  /** What it asks for. */
  ConcernQuestion question() {
    return new ConcernQuestion(
        kind, wholeNetwork ? null : facility, Duration.ofMinutes(minutes), id);
  }

  /** When somebody may be told of what is found now. */
  Instant mayTell(boolean urgent, Instant now) {
    return quiet == null || (urgent && urgentAnyTime) ? now : quiet.opens(now);
  }

  /** When the others are told of what is told now; null for never. */
  @Nullable Instant escalates(boolean urgent, Instant now) {
    return escalateMinutes == null || escalation.isEmpty()
        ? null
        : mayTell(urgent, now.plus(Duration.ofMinutes(escalateMinutes)));
  }

  /** Whom a step tells. */
  List<Recipient> of(AlertStep step) {
    return step == AlertStep.FIRST ? recipients : escalation;
  }
}
