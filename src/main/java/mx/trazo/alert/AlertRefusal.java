package mx.trazo.alert;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/**
 * Why something about alerts is not done; sentences stand in {@code i18n/alert_es_MX.properties}.
 */
public enum AlertRefusal implements RefusalCode {
  /** Rules of the whole network are for managers. */
  NETWORK_ALERTS_FOR_MANAGERS(RefusalKind.FORBIDDEN),
  /** There is no such rule, or it is another facility's or over. */
  ALERT_RULE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Fact 0: how many a facility may have. */
  ALERT_RULES_TOO_MANY(RefusalKind.RULE),
  /** Nobody would be told. */
  ALERT_WITHOUT_RECIPIENT(RefusalKind.INVALID),
  /** Fact 0: how many recipients a step may have. */
  ALERT_RECIPIENTS_TOO_MANY(RefusalKind.INVALID),
  /** Fact 0: what was written; it is no address of mail, no telephone, nothing of HTTPS. */
  RECIPIENT_NOT_AN_ADDRESS(RefusalKind.INVALID),
  /** Facts: the least and the most hours. */
  ALERT_SPAN_WRONG(RefusalKind.INVALID),
  /** One end of the quiet hours is missing, or both are the same. */
  ALERT_QUIET_WRONG(RefusalKind.INVALID),
  /** Others are to be told, but not when; or when, but not who. */
  ALERT_ESCALATION_HALF(RefusalKind.INVALID),
  /** There is no such alert, or it is another facility's. */
  ALERT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** There is no such message, or it is another facility's. */
  ALERT_MESSAGE_UNKNOWN(RefusalKind.NOT_FOUND),
  /** It has not failed: it was taken, or will be tried again by itself. */
  ALERT_MESSAGE_NOT_FAILED(RefusalKind.CONFLICT),
  /** A text is empty or too long; facts: how many characters fit into subject, intro and line. */
  ALERT_TEXT_LENGTH(RefusalKind.INVALID),
  /** Fact 0: a place in brackets that nothing is put into. */
  ALERT_TEXT_PLACE(RefusalKind.INVALID);

  private final RefusalKind kind;

  AlertRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
