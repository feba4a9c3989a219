package mx.trazo.result;

/**
 * The subtype that the four markers stand in for. The intrinsic subtype is genomic; this one is a
 * suggestion that a pathologist confirms.
 */
public enum SurrogateSubtype {
  LUMINAL_A_LIKE,
  LUMINAL_B_LIKE_HER2_NEGATIVE,
  LUMINAL_B_LIKE_HER2_POSITIVE,
  HER2_POSITIVE_NON_LUMINAL,
  TRIPLE_NEGATIVE,
  /** HER2 is 2+ and the hybridisation is not there: nobody guesses. */
  INCONCLUSIVE_ISH_PENDING
}
