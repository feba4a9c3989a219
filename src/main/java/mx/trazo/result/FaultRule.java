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
  /** 1+ and 3+ need more than 10 percent of the cells, 2+ at least 1 (ASCO/CAP 2018, 2023). */
  SCORE_NEEDS_MORE_CELLS,
  /** A subtype was confirmed while HER2 is open. */
  SUBTYPE_BEFORE_ISH,
  /** The subtype waits for a hybridisation that HER2 does not ask for. */
  SUBTYPE_STILL_WAITING,
  /** The ratio is not the quotient of the copies. */
  RATIO_OFF,
  /** The same marker of the same population stands there twice. */
  MARKER_TWICE,
  /** A row of flow cytometry says something of a marker that it does not name. */
  MARKER_UNNAMED,
  /** A marker of flow cytometry has neither its share of cells nor its intensity. */
  MARKER_UNREAD,
  /** The same block stands there twice. */
  BLOCK_TWICE
}
