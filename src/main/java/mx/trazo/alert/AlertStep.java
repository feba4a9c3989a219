package mx.trazo.alert;

/** Whom a notice goes to. */
public enum AlertStep {
  /** The recipients of the rule. */
  FIRST,
  /** Those who are told when nobody took note. */
  ESCALATION
}
