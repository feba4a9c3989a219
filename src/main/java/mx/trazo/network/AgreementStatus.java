package mx.trazo.network;

/** Where an agreement stands on its way from a draft to its end. */
public enum AgreementStatus {
  /** Being written. */
  DRAFT,
  /** Announced, its signatures are being collected. */
  IN_FORMALIZATION,
  /** Signed; in force from its first day of validity on. */
  SIGNED,
  /** In force. */
  IN_FORCE,
  /** Its validity ended. */
  EXPIRED,
  /** Another agreement took its place. */
  REPLACED
}
