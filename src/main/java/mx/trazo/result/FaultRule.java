package mx.trazo.result;

/** What is wrong with a field of a result. */
public enum FaultRule {
  /** It has to be filled in before somebody signs. */
  MISSING,
  /** It is no share of cells. */
  PERCENT_UNREADABLE,
  /** It is no number, or none that can be. */
  NUMBER_UNREADABLE,
  /** It is longer than is kept. */
  TEXT_TOO_LONG,
  /** It is none of the choices. */
  CHOICE_UNKNOWN,
  /** Cells stain, yet the intensity says that none does. */
  STAINED_WITHOUT_INTENSITY,
  /** No cell stains, yet there is an intensity. */
  INTENSITY_WITHOUT_STAIN,
  /** What a score of 0 looked like, beside another score. */
  ZERO_DETAIL_OF_ANOTHER_SCORE,
  /** The result of a hybridisation, beside a score other than 2+. */
  ISH_OF_ANOTHER_SCORE,
  /** 1+, 2+ and 3+ are defined by more than 10 percent of the cells (ASCO/CAP 2018, 2023). */
  SCORE_NEEDS_OVER_TEN_PERCENT,
  /** A subtype was confirmed while HER2 is open. */
  SUBTYPE_BEFORE_ISH,
  /** The subtype waits for a hybridisation that HER2 does not ask for. */
  SUBTYPE_STILL_WAITING,
  /** The ratio is not the quotient of the copies. */
  RATIO_OFF,
  /** The same marker of the same population stands there twice. */
  MARKER_TWICE,
  /** The same block stands there twice. */
  BLOCK_TWICE
}
