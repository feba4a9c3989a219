package mx.trazo.network;

/**
 * Why an agreement is not in force on a day; the sentence stands in the bundle under {@code
 * agreement.gap.<name>}, with the agreement's code as {0}.
 */
public enum ValidityGap {
  /** It is a draft. */
  DRAFT,
  /** Its signatures are being collected. */
  IN_FORMALIZATION,
  /** It is signed and begins later. */
  NOT_YET_VALID,
  /** Its last day has passed. */
  EXPIRED,
  /** Another agreement took its place. */
  REPLACED
}
