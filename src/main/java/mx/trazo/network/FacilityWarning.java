package mx.trazo.network;

/**
 * Something odd about a new facility that somebody should look up; the sentence stands in the
 * bundle under {@code facility.warning.<name>}.
 */
public enum FacilityWarning {
  /** The CLUES has not the last digit that real ones have. */
  CLUES_CHECK_DIGIT,
  /** The CLUES was given for another state. */
  CLUES_STATE_DIFFERS,
  /** It has no CLUES. */
  CLUES_MISSING
}
