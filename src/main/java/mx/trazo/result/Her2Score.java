package mx.trazo.result;

/** Membrane staining for HER2 by immunohistochemistry. */
public enum Her2Score {
  ZERO,
  ONE_PLUS,
  /**
   * Weak to moderate, complete, in more than 10 percent, or intense, complete, in 10 or fewer: asks
   * for in-situ hybridisation.
   */
  TWO_PLUS,
  /** Intense, complete, in more than 10 percent. */
  THREE_PLUS
}
