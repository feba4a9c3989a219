package mx.trazo.order;

/** What became of one row of a list. */
public enum ImportOutcome {
  /** It is an order now. */
  REGISTERED,
  /** It had been an order before; nothing changed. */
  REPEATED,
  /** It says something that cannot be; nothing was written. */
  REFUSED,
  /** Something broke while it was registered; nothing was written. */
  FAILED
}
