package mx.trazo.order;

/**
 * The answer to a clinical question that must not be a bare checkbox: not asked and "no" differ
 * (Mayo Clinic Laboratories, test 70912).
 */
public enum YesNoUnknown {
  /** Asked, and it is so. */
  YES,
  /** Asked, and it is not so. */
  NO,
  /** Not known to whoever filled in the order. */
  UNKNOWN
}
