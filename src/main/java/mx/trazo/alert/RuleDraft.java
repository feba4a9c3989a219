package mx.trazo.alert;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Refusal;
import mx.trazo.tracking.ConcernKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody asks for it.
 *
 * @param minutes as {@link AlertRule#minutes}
 * @param recipients addresses as they were typed, one in each place
 * @param quietFrom null with {@code quietTo} for none
 * @param escalateMinutes null for never
 */
public record RuleDraft(
    ConcernKind kind,
    boolean wholeNetwork,
    int minutes,
    List<String> recipients,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietTo,
    boolean urgentAnyTime,
    @Nullable Integer escalateMinutes,
    List<String> escalation) {
  /** Most recipients of one step. */
  public static final int MOST_RECIPIENTS = 20;

  /** The longest span, in hours: thirty days. */
  public static final int MOST_HOURS = 720;

  private static final int MINUTES = 60;

  /** Copies the lists. */
  public RuleDraft {
    recipients = List.copyOf(recipients);
    escalation = List.copyOf(escalation);
  }

  /** Why it cannot be a rule, if it cannot. */
  Optional<Refusal> check(boolean privateAllowed) {
    int least = kind == ConcernKind.AT_RISK || kind == ConcernKind.VIABILITY_ENDING ? 1 : 0;
    if (minutes < least * MINUTES || minutes > MOST_HOURS * MINUTES) {
      return refused(
          AlertRefusal.ALERT_SPAN_WRONG, String.valueOf(least), String.valueOf(MOST_HOURS));
    }
    if (recipients.isEmpty()) {
      return refused(AlertRefusal.ALERT_WITHOUT_RECIPIENT);
    }
    if (recipients.size() > MOST_RECIPIENTS || escalation.size() > MOST_RECIPIENTS) {
      return refused(AlertRefusal.ALERT_RECIPIENTS_TOO_MANY, String.valueOf(MOST_RECIPIENTS));
    }
    if ((quietFrom == null) != (quietTo == null)
        || (quietFrom != null && quietFrom.equals(quietTo))) {
      return refused(AlertRefusal.ALERT_QUIET_WRONG);
    }
    if ((escalateMinutes == null) != escalation.isEmpty()) {
      return refused(AlertRefusal.ALERT_ESCALATION_HALF);
    }
    if (escalateMinutes != null
        && (escalateMinutes < 1 || escalateMinutes > MOST_HOURS * MINUTES)) {
      return refused(AlertRefusal.ALERT_SPAN_WRONG, "1", String.valueOf(MOST_HOURS));
    }
    return Stream.concat(recipients.stream(), escalation.stream())
        .flatMap(text -> Recipient.check(text, privateAllowed).stream())
        .findFirst();
  }

  private static Optional<Refusal> refused(AlertRefusal code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
