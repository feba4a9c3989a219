package mx.trazo.specimen;

/**
 * How tissue was taken from the patient. A biomarker report names it, because a core and a whole
 * tumour are fixed and read differently (ASCO/CAP, "specimen type" among the elements of a report
 * on ER, PR and HER2).
 */
public enum CollectionMethod {
  /** Nobody said so, or the form of the specimen says it already, as with a marrow aspirate. */
  NOT_STATED,
  /** Core needle biopsy. */
  CORE_NEEDLE,
  /** Vacuum-assisted biopsy. */
  VACUUM_ASSISTED,
  /** Fine needle aspiration, as a cell block. */
  FINE_NEEDLE,
  /** A lump or node was taken out to be examined. */
  EXCISIONAL,
  /** Breast-conserving surgery. */
  CONSERVING_SURGERY,
  /** Mastectomy. */
  MASTECTOMY,
  /** Another way. */
  OTHER
}
