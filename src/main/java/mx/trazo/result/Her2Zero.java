package mx.trazo.result;

/**
 * What a score of 0 looked like. Kept because telling 0 from 1+ matters for treatment; never turned
 * into a label by the system.
 */
public enum Her2Zero {
  NO_STAINING,
  /** Faint, incomplete staining in at most 10 percent of the cells. */
  FAINT_UP_TO_TEN
}
