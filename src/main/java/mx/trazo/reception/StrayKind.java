package mx.trazo.reception;

/** Why something that lies in the box cannot be received. */
public enum StrayKind {
  /** It was ordered for another laboratory. */
  ANOTHER_LABORATORY,
  /** A number of ours that no order stands behind. */
  NEVER_ORDERED,
  /** Another container with the same number was received before. */
  DUPLICATE
}
